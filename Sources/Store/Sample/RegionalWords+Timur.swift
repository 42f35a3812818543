extension RegionalWords {
  static let sulawesi = RegionalWords(
    firsts:
      "Pinisi, Baruga, Phinisi, Siri, Lontara, Sawerigading, Mapalus, Balla, Passompe, Kaledo, Molulo, Tanah, Cakrawala, Padi",
    seconds:
      "Bugis, Makassar, Tomohon, Sulawesi, Nusa, Lipu, Bersatu, Toraja, Pesisir, Celebes, Lestari, Biringkanaya, Kasih, Timur",
    people: "Anak, Tau, Ana, Kawanua",
    places: (
      "Tanete, Bonto, Batu, Tompo, Pasar, Tanjung, Lembang, Wawo, Sausu, Rante, Poso, Bala",
      "Riaja, Rilau, Ramba, Nipa, Pare, Tengah, Utara, Pesisir, Lemo, Angin, Bulu, Jaya"
    ),
    joinsPlaces: false,
    arts: "Pakarena, Paduppa, Maengket, Lulo, Kolintang, Sinrilik, Dero, Tari Kabasaran, Kecapi",
    foods:
      "kopi Toraja, kopi Kalosi, coto, pisang epe, cakalang fufu, klappertaart, dange, kaledo, barongko",
    crafts:
      "ukiran Toraja, miniatur pinisi, perak Kendari, anyaman lontar, kolintang, gerabah, kulit kayu",
    textiles: "sutera Sengkang, tenun Mandar, karawo, tenun Buton, bomba, batik Toraja")

  static let maluku = RegionalWords(
    firsts: "Pala, Cengkih, Baileo, Tifa, Mutiara, Siwa, Kora, Sagu, Kie, Nusa, Bintang, Rempah",
    seconds: "Raja, Manise, Lima, Raha, Ambon, Kole, Jaya, Timur, Laut, Basudara, Bersatu, Kieraha",
    people: "Anak, Nyong, Orang",
    places: (
      "Negeri, Teluk, Pulau, Tanjung, Batu, Kota, Leihitu, Pasir, Waai, Jiko",
      "Lama, Baru, Timur, Merah, Besar, Barat, Selatan, Kota, Dalam, Jaya"
    ),
    joinsPlaces: false,
    arts: "Cakalele, Lenso, Tifa Totobuang, Hawaian, Soya-soya, Bambu Gila, Katreji",
    foods: "kenari, sagu lempeng, kopi rarobang, ikan asar, pala manis, bagea, sambal colo-colo",
    crafts: "kerang mutiara, miniatur cengkih, anyaman pandan, tifa, besi Maitara, kulit sagu",
    textiles: "tenun Tanimbar, batik pala, baju cele, tenun Kei, batik Ternate")

  static let papua = RegionalWords(
    firsts:
      "Cenderawasih, Noken, Honai, Tifa, Matahari, Kasuari, Mambruk, Anggrek, Sagu, Ukir, Cycloop, Yospan",
    seconds: "Papua, Timur, Bersatu, Jaya, Sentani, Muda, Lestari, Biru, Asmat, Emas, Raya, Arfak",
    people: "Anak, Orang Muda",
    places: (
      "Kampung, Distrik, Lembah, Muara, Teluk, Danau, Waena, Pantai, Bukit, Sungai",
      "Baru, Harapan, Jaya, Timur, Barat, Indah, Damai, Kasih, Tengah, Emas"
    ),
    joinsPlaces: false,
    arts: "Yospan, Tari Perang, Wor, Suling Tambur, Tumbu Tanah, Musyoh, Akapela",
    foods:
      "kopi Wamena, papeda, sagu lempeng, abon gulung, buah merah, keladi, ikan bakar Manokwari",
    crafts: "noken, ukiran Asmat, lukisan kulit kayu, tifa, gerabah Abar, anyaman pandan",
    textiles: "batik Papua, noken anggrek, kain timur, mahkota kasuari, rajut")
}
