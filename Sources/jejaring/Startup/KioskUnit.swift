import Model
import Store

/// The systemd units of a kiosk, as text.
struct KioskUnit {
  private let command: String
  private let user: String
  private let tty: Int

  /// The units of a program, a store, and a user.
  ///
  /// Throws for a path that systemd would misread.
  init(program: String, store: String, settings: String, user: String, tty: Int) throws(KioskFault)
  {
    for path in [program, store, settings] {
      guard path.hasPrefix("/"), path.utf8.allSatisfy(KioskUnit.isPlain) else {
        throw KioskFault(
          Bilingual(
            "jalur \(path) tidak cocok untuk unit: pakai jalur penuh tanpa spasi",
            "the path \(path) does not suit a unit: use a full path without blanks"))
      }
    }
    command = "\(program) --kiosk --store \(store) --kiosk-config \(settings)"
    self.user = user
    self.tty = tty
  }

  /// Whether systemd takes a byte of a word as it stands.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// The keys of foot that would start another program.
  private static let unbound = ["spawn-terminal", "show-urls-launch", "show-urls-copy"]
    .map { "--override=key-bindings.\($0)=none" }.joined(separator: " ")

  /// A Wayland compositor that shows one program, with a terminal in it.
  var wayland: String {
    """
    # Kiosk Wayland: cage menampilkan satu terminal, foot; semua warna, semua glif, huruf besar.
    # Wayland kiosk: cage shows one terminal, foot; all colours, all glyphs, large letters.
    # Paket / packages: cage foot
    \(unit("Jejaring, kiosk (Wayland)"))

    [Service]
    \(service)
    # READY dan WATCHDOG datang dari program di dalam terminal. / They come from inside the terminal.
    NotifyAccess=all
    PAMName=login
    Environment=XDG_RUNTIME_DIR=/run/jejaring-kiosk XDG_SESSION_TYPE=wayland
    RuntimeDirectory=jejaring-kiosk
    RuntimeDirectoryMode=0700
    ExecStart=/usr/bin/cage -d -- /usr/bin/foot --config=/dev/null --fullscreen \
    --font=monospace:size=18 \(KioskUnit.unbound) -- \(command)

    \(install)

    """
  }

  /// The bare console.
  var console: String {
    """
    # Konsol: tanpa paket tambahan; 16 warna, tanpa braille, seperdelapan, dan setengah blok.
    # Console: no further packages; 16 colours, no braille, eighths and half blocks.
    \(unit("Jejaring, kiosk (tty\(tty))"))

    [Service]
    \(service)
    NotifyAccess=main
    Environment=TERM=linux
    # Mengunci Ctrl-Alt-F1 dan sejenisnya. / Locks Ctrl-Alt-F1 and the like.
    AmbientCapabilities=CAP_SYS_TTY_CONFIG
    CapabilityBoundingSet=CAP_SYS_TTY_CONFIG
    NoNewPrivileges=yes
    ExecStart=\(command)

    \(install)

    """
  }

  private func unit(_ description: String) -> String {
    """
    # Jalan keluar pemilik: Ctrl-X Ctrl-X, PIN, Enter; atau dari ssh: systemctl stop UNIT.
    # Matikan juga: sysctl kernel.sysrq=0, systemctl mask ctrl-alt-del.target.
    # The owner's way out: Ctrl-X Ctrl-X, PIN, Enter; or from ssh: systemctl stop UNIT.
    # Switch off too: sysctl kernel.sysrq=0, systemctl mask ctrl-alt-del.target.
    [Unit]
    Description=\(description)
    After=systemd-user-sessions.service getty@tty\(tty).service
    Conflicts=getty@tty\(tty).service
    OnSuccess=getty@tty\(tty).service
    StartLimitIntervalSec=0
    """
  }

  private var service: String {
    """
    Type=notify
    User=\(user)
    StandardInput=tty
    StandardOutput=tty
    StandardError=journal
    TTYPath=/dev/tty\(tty)
    TTYReset=yes
    TTYVHangup=yes
    TTYVTDisallocate=yes
    UtmpIdentifier=tty\(tty)
    UtmpMode=user
    Restart=always
    RestartSec=1
    # PIN yang benar berakhir dengan 0, dan getty kembali. / The right PIN ends with 0.
    RestartPreventExitStatus=0
    WatchdogSec=30
    TimeoutStartSec=60
    Environment=LANG=C.UTF-8
    UnsetEnvironment=LD_PRELOAD LD_LIBRARY_PATH TERMINFO TERMINFO_DIRS JEJARING_THEMES
    ProtectSystem=strict
    ProtectHome=read-only
    # Di sini saja kiosk menulis: PIN yang salah. / The only place it writes to: wrong PINs.
    StateDirectory=jejaring-kiosk
    Environment=XDG_STATE_HOME=/var/lib/jejaring-kiosk
    PrivateTmp=yes
    """
  }

  private var install: String {
    """
    [Install]
    WantedBy=multi-user.target
    """
  }
}
