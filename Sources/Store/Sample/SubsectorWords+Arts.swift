extension SubsectorWords {
  static let fashion = SubsectorWords(
    nouns: "Fesyen, Batik, Tenun, Bordir, Busana, Jahit, Ecoprint, Wastra, Rajut",
    communities:
      "Paguyuban {x} {n}, Forum {x} {k}, Kelompok {x} {n}, Rumah {x} {n}, Komunitas {x} {k}, Sahabat Wastra {k}, Kolektif Busana {n}, Griya {x} {n}, Perajin {p} {d}, Kelompok {p} {n}, {k} Berwastra, Sanggar {x} {n}",
    businesses: "Batik {n}, Butik {n}, {n} Busana, Griya {n}, Konveksi {n}, Tenun {n}",
    products: "hijab, kaus, sepatu, tas")

  static let crafts = SubsectorWords(
    nouns: "Kriya, Anyaman, Gerabah, Ukir, Perajin, Daur Ulang, Kriya Bambu, Kriya Kayu",
    communities:
      "Paguyuban Perajin {n}, Kelompok {x} {n}, Sanggar {x} {n}, Forum Kriya {k}, Komunitas {x} {k}, Rumah {x} {n}, Kelompok {p} {n}, Perajin {p} {d}, Bengkel {x} {n}, Kolektif Kriya {n}, Sentra {p} {d}, Kampung {x} {d}, Himpunan Perajin {d}",
    businesses: "{n} Kriya, Kerajinan {n}, {n} Handicraft, Galeri {n}, Anyaman {n}",
    products: "suvenir")

  static let food = SubsectorWords(
    nouns: "Kuliner, Kopi, Jajanan, Roti, Masak, Pangan Lokal, Jamu, Kue",
    communities:
      "Komunitas {x} {k}, Paguyuban {x} {n}, Forum Kuliner {k}, Kelompok {p} {d}, Rumah {x} {n}, Dapur {n}, Pegiat {x} {d}, {k} Ngopi, Sekolah {x} {n}, Pasar Jajan {d}, Kelompok Wanita Tani {n}, Warung {n}, Sahabat Pangan {k}, Kelompok {p} {n}",
    businesses:
      "Kedai {n}, Warung {n}, Kopi {n}, Dapur {n}, Roti {n}, {n} Pangan, Rumah Makan {n}, Keripik {n}",
    products: "kopi, jajanan")

  static let stage = SubsectorWords(
    nouns: "Tari, Teater, Karawitan, Pantomim, Monolog, Seni Tradisi, Tutur",
    communities:
      "Sanggar Tari {n}, Sanggar {n}, Sanggar Seni {n}, Paguyuban {t} {n}, Teater {n}, Komunitas Teater {k}, Kelompok {t} {n}, Padepokan {n}, Sanggar {t} {n}, Grup {t} {d}, Perkumpulan {t} {n}, Forum Seni Pertunjukan {k}, Rumah {x} {n}, Kolektif Panggung {n}, Bengkel {x} {n}, Lingkar {t} {d}",
    businesses: "{n} Entertainment, Sanggar Rias {n}, Panggung {n}, Sewa Busana {n}",
    products: "pertunjukan")

  static let art = SubsectorWords(
    nouns: "Seni Rupa, Lukis, Mural, Patung, Sketsa, Grafis Cukil, Kaligrafi, Gambar Anak",
    communities:
      "Sanggar {x} {n}, Komunitas {x} {k}, Forum Perupa {k}, {k} Sketchers, Kolektif {x} {n}, Galeri {n}, Ruang Rupa {n}, Studio {x} {n}, Perupa {d}, Rumah {x} {n}, Tembok {d}, Sanggar Anak {n}, Lingkar Rupa {n}",
    businesses: "Galeri {n}, Studio Lukis {n}, {n} Art, Patung {n}",
    products: "lukisan, mural, patung, cukil kayu, kaligrafi, sketsa kota")
}
