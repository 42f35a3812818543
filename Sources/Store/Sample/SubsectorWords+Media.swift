extension SubsectorWords {
  static let film = SubsectorWords(
    nouns: "Film, Film Pendek, Animasi, Dokumenter, Video, Sinema",
    communities:
      "Komunitas Film {o} {k}, Forum Film {k}, Kolektif {x} {n}, Rumah {x} {n}, Layar {n}, Bioskop Warga {d}, Sinema {n}, Kelas {x} {d}, Studio Animasi {n}, Pekan {x} {k}, Rumah Produksi {n}, Layar Tancap {d}, Gambar Gerak {n}",
    businesses: "{n} Pictures, Rumah Produksi {n}, {n} Sinema, Animasi {n}",
    products: "film pendek, dokumenter, serial animasi, video musik, video profil, film iklan")

  static let photography = SubsectorWords(
    nouns:
      "Fotografi, Foto Jalanan, Foto Jurnalistik, Kamera Analog, Foto Alam, Kamera Lubang Jarum",
    communities:
      "Komunitas {x} {k}, {k} Fotografi, {o} Motret {k}, Kolektif Foto {n}, Galeri Foto {n}, Klub {x} {d}, Bidik {n}, Cahaya {n}, Lensa {n}, Rana {n}, Kelas {x} {n}, Jelajah Foto {d}",
    businesses: "{n} Foto, Studio Foto {n}, {n} Photoworks, Lensa {n}",
    products: "foto pernikahan, buku foto, foto produk, kartu pos, foto udara")

  static let music = SubsectorWords(
    nouns: "Musik, Musik Tradisi, Keroncong, Jazz, Paduan Suara, Musik Bambu, Hip Hop, Dangdut",
    communities:
      "Komunitas {x} {k}, Paguyuban {x} {n}, {k} Jazz, Orkes {n}, Orkes Keroncong {n}, Rumah Musik {n}, Kolektif Bunyi {n}, Sanggar Musik {n}, Panggung {d}, Gema {n}, Irama {n}, Forum Musisi {k}, {o} Musik {d}, Grup {x} {n}",
    businesses: "Studio Musik {n}, {n} Records, {n} Audio, Alat Musik {n}",
    products: "album rekaman, gitar akustik, pertunjukan, musik latar, alat musik bambu")

  static let publishing = SubsectorWords(
    nouns: "Literasi, Sastra, Buku, Penulis, Puisi, Cerita Anak, Zine",
    communities:
      "Komunitas {x} {n}, Forum Penulis {k}, Taman Baca {n}, Rumah {x} {d}, Kolektif Zine {n}, {k} Membaca, Sahabat {x} {k}, Pena {n}, Lapak Baca {d}, Perkumpulan {x} {n}, Aksara {n}, Sekolah Menulis {n}, Kedai {x} {n}",
    businesses: "Penerbit {n}, Percetakan {n}, {n} Pustaka, Toko Buku {n}",
    products: "buku cerita, kumpulan puisi, zine, majalah warga, buku foto, kamus daerah")

  static let broadcasting = SubsectorWords(
    nouns: "Radio, Siniar, Penyiar, Televisi Warga, Siaran, Radio Komunitas",
    communities:
      "Radio Komunitas {n}, Forum {x} {k}, Komunitas Siniar {k}, Suara {n}, Gelombang {n}, Kelas {x} {n}, Siaran Warga {d}, Paguyuban Penyiar {k}, {d} TV, Kanal {n}",
    businesses: "Radio {n} FM, {n} TV, {n} Siniar, {n} Broadcast",
    products: "siniar, siaran budaya, drama radio, liputan warga, iklan radio")
}
