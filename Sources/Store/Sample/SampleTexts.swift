/// Sentences and short words of the sample that belong to no region and no subsector.
enum SampleTexts {
  static let tags: WordList =
    "anak muda, perempuan, ramah difabel, pelestarian, lokakarya, pameran, festival, literasi, lingkungan, digital, kampus, tradisi, kontemporer, pendidikan, ekspor, wisata, lintas komunitas, keluarga, daur ulang, kampung kota, residensi, pasar malam, relawan, UMKM"

  static let notes = [
    "Latihan rutin Sabtu sore, terbuka untuk umum.",
    "Bertemu dua pekan sekali, bergiliran di rumah anggota.",
    "Membuka kelas gratis untuk anak setiap libur sekolah.",
    "Menjadi panitia festival kota tiga tahun berturut-turut.",
    "Sedang mencari ruang latihan yang tetap.",
    "Anggotanya kebanyakan perempuan, bekerja dari rumah.",
    "Berawal dari tugas kuliah, kini punya pasar sendiri.",
    "Bekerja sama dengan sekolah dan karang taruna setempat.",
    "Mengajak perajin sepuh menurunkan ilmunya kepada yang muda.",
    "Pernah pentas di luar daerah; arsipnya sedang dirapikan.",
    "Iuran anggota dipakai untuk alat bersama.",
    "Menerima magang dari SMK terdekat.",
  ]

  static let problems = [
    "Belum ada ruang bersama yang buka sampai malam",
    "Data pelaku tersebar di banyak dinas",
    "Pemasaran masih bergantung pada pameran",
    "Sedikit yang sudah mendaftarkan merek",
    "Ongkos kirim ke luar pulau tinggi",
    "Perajin muda berkurang dari tahun ke tahun",
    "Bahan baku didatangkan dari luar daerah",
    "Jaringan internet di kecamatan jauh belum stabil",
    "Komunitas jarang bertemu lintas subsektor",
    "Modal bergulir sulit dicapai usaha rintisan",
    "Tenaga produksi terampil pindah ke kota besar",
    "Kalender acara bentrok satu sama lain",
  ]

  static let goodPractices = [
    "Gedung lama pemda dipakai bersama oleh komunitas, dikelola simpul",
    "Pendataan pelaku per kecamatan oleh mahasiswa KKN",
    "Pasar kreatif bulanan tanpa sewa lapak",
    "Klinik merek dan kemasan setiap Rabu di mal pelayanan publik",
    "Komite ekonomi kreatif bersidang terbuka tiap triwulan",
    "Kurikulum muatan lokal disusun bersama sanggar",
    "Katalog produk bersama untuk pengadaan daerah",
    "Residensi seniman di desa, hasilnya menjadi milik desa",
    "Satu kalender acara untuk semua komunitas",
    "Koperasi bahan baku milik perajin",
  ]

  static let programmes = [
    "Pelatihan foto produk", "Inkubasi usaha rintisan", "Sertifikasi kompetensi barista",
    "Festival kota kreatif", "Kelas menulis naskah", "Pelatihan pembukuan sederhana",
    "Pekan kriya daerah", "Lokakarya kemasan", "Pendampingan pendaftaran merek",
    "Residensi seniman muda", "Kelas animasi dasar", "Pelatihan ekspor pertama",
  ]

  static let needs = [
    "Ruang latihan yang buka malam hari", "Modal bergulir untuk bahan baku",
    "Pelatihan pemasaran daring", "Mesin jahit untuk sepuluh perajin",
    "Pembeli tetap di luar pulau", "Pendampingan pendaftaran merek",
    "Juru kamera untuk dokumentasi", "Pelatih ekspor", "Alat panggung dan tata suara",
    "Perancang kemasan", "Tempat pamer di bandara", "Internet di balai kecamatan",
  ]

  static let offers = [
    "Gedung pertunjukan 300 kursi", "Pelatih desain kemasan", "Studio rekaman sore hari",
    "Pasokan bahan baku kain", "Mentor usaha rintisan", "Lapak di pasar kreatif bulanan",
    "Laboratorium komputer kampus", "Kurator pameran", "Jaringan toko di kota besar",
    "Kelas fotografi produk", "Truk panggung keliling", "Ruang kerja bersama",
  ]

  static let followUps = [
    "Pendataan pelaku 16 subsektor per kecamatan", "Simpul komunitas lintas subsektor dibentuk",
    "Peraturan daerah ekonomi kreatif disusun", "Komite ekonomi kreatif dikukuhkan",
    "Kalender acara bersama diterbitkan", "Ruang kreatif milik pemda dibuka untuk umum",
    "Klinik kekayaan intelektual tiap bulan", "Pertukaran seniman antarkota",
  ]

  static let owners = ["Simpul", "Bappeda", "Dinas Pariwisata", "Komite Ekonomi Kreatif"]

  static let examples = [
    "Mural bersama warga kampung di bantaran sungai", "Gudang tua dipakai sebagai studio bersama",
    "Kelas menenun untuk remaja putus sekolah", "Festival tanpa plastik tiga hari",
    "Kurasi pangan lokal di kantin sekolah", "Perpustakaan keliling dengan sepeda",
  ]

  static let spaces: NameList =
    "Gedung Kreatif {k}, Rumah Budaya {n}, Ruang Temu {n}, Pasar Seni {d}, Taman Budaya {k}, Kedai {n}, Balai Warga {d}, Galeri {n}, Pendopo {n}, Gudang {n}, Studio Bersama {n}, Perpustakaan {d}, Kampung Kreatif {d}, Panggung Terbuka {n}, Bengkel Kerja {n}, Creative Hub {k}"
}
