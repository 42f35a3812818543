extension SubsectorWords {
  static let apps = SubsectorWords(
    nouns: "Gim, Aplikasi, Gim Lokal, Aplikasi Warga, Gim Edukasi, Perangkat Lunak",
    communities:
      "Komunitas Pengembang {x} {k}, {k} Game Dev, {o} Koding {k}, Ruang Koding {n}, Studio {x} {n}, Rumah Kode {d}, Kolektif Gim {n}, Forum Pengembang {k}, Kelas {x} {n}, Laboratorium {x} {n}, Sahabat Koding {d}",
    businesses: "{n} Digital, Studio Gim {n}, {n} Teknologi, {n} Interaktif",
    products:
      "gim edukasi, aplikasi wisata, gim ponsel, aplikasi pasar, sistem kasir, realitas virtual")

  static let architecture = SubsectorWords(
    nouns: "Arsitektur, Rumah Adat, Bangunan Pusaka, Arsitektur Bambu, Tata Kota, Rumah Kampung",
    communities:
      "Forum Arsitek Muda {k}, Sahabat {x} {k}, Komunitas {x} {n}, Bengkel {x} {n}, Jelajah {x} {k}, {k} Heritage, Rumah Bambu {n}, Kolektif Ruang {n}, Arsitek Warga {d}, Paguyuban {x} {n}",
    businesses: "Biro Arsitek {n}, {n} Ruang, Studio {n} Arsitek, {n} Bambu",
    products: "rumah bambu, gambar rancang, konservasi bangunan, rumah panggung, maket")

  static let interior = SubsectorWords(
    nouns: "Interior, Mebel, Dekorasi, Tata Ruang, Pelaminan, Interior Kayu",
    communities:
      "Komunitas {x} {k}, Forum Desainer {x} {k}, Kolektif {x} {n}, Bengkel {x} {n}, Paguyuban Mebel {d}, Rumah {x} {n}, Ruang Dalam {n}, Perajin {x} {d}",
    businesses: "{n} Interior, Mebel {n}, Dekorasi {n}, {n} Furnitur",
    products: "mebel kayu, dekorasi pelaminan, mebel rotan, lampu hias, partisi ukir")

  static let graphics = SubsectorWords(
    nouns: "Desain Grafis, Ilustrasi, Tipografi, Komik, Desain, Kemasan",
    communities:
      "Forum {x} {k}, {o} Gambar {k}, Komunitas {x} {n}, Kolektif {x} {n}, Studio Gambar {n}, Desainer {k} Berkumpul, Rumah {x} {d}, Kelas {x} {n}, Huruf {n}, Garis {n}, Klinik Kemasan {d}",
    businesses: "{n} Desain, Studio {n}, {n} Kreatif, Grafika {n}",
    products: "kemasan, komik strip, ilustrasi buku, logo, stiker, huruf digital, maskot")

  static let product = SubsectorWords(
    nouns: "Desain Produk, Mainan Kayu, Sepeda Bambu, Produk Daur Ulang, Alat Tani, Furnitur",
    communities:
      "Komunitas {x} {k}, Bengkel {x} {n}, Kolektif Desain {n}, Rumah {x} {d}, Laboratorium {x} {n}, Forum Desainer Produk {k}, Rekacipta {n}, {k} Makers, Perakit {n}",
    businesses: "{n} Karya, Bengkel {n}, {n} Produk, Reka {n}",
    products: "mainan kayu, sepeda bambu, lampu meja, jam kayu, alat dapur, kursi rotan")

  static let advertising = SubsectorWords(
    nouns: "Periklanan, Iklan Layanan, Konten, Penjenamaan, Promosi Wisata, Iklan Digital",
    communities:
      "Forum {x} {k}, Komunitas {x} {n}, Kolektif Konten {n}, Kelas {x} {n}, {k} Bercerita, Kreator {d}, Rumah {x} {n}, Gerai Gagasan {n}",
    businesses: "{n} Advertising, Reklame {n}, {n} Komunika, {n} Promosindo",
    products: "iklan video, konten media sosial, papan nama, kampanye warga, siniar")
}
