extension RegionalWords {
  static let bali = RegionalWords(
    firsts:
      "Taksu, Gita, Sekaa, Puri, Dharma, Citta, Saraswati, Semara, Tirta, Padma, Windu, Suara, Cantika, Kerta",
    seconds:
      "Budaya, Santi, Ratih, Kencana, Dewata, Sari, Buana, Swara, Jenggala, Shanti, Lango, Kusuma, Mandala",
    people: "Yowana, Nak, Krama",
    places: (
      "Banjar, Tegal, Kuta, Ubung, Pering, Batu, Selat, Sanur, Bukit, Padang, Tiying",
      "Kaja, Kelod, Kangin, Kauh, Sari, Gede, Tengah, Agung, Bulan, Asri"
    ),
    joinsPlaces: false,
    arts: "Legong, Kecak, Gong Kebyar, Barong, Arja, Janger, Wayang, Joged Bumbung",
    foods: "kopi Kintamani, ayam betutu, lawar, jaje Bali, garam Amed, sambal matah, rengginang",
    crafts:
      "patung kayu, ukiran batu padas, perak Celuk, topeng, anyaman ata, keramik, layang-layang",
    textiles: "endek, songket, gringsing, batik Bali, kebaya, udeng")

  static let nusaTenggara = RegionalWords(
    firsts:
      "Sasando, Rinjani, Lumbung, Cendana, Mentari, Sasak, Samawa, Rumah, Flobamora, Komodo, Padang, Gili, Lontar",
    seconds:
      "Nusa, Lestari, Tenun, Indah, Timur, Jaya, Savana, Bersatu, Mandalika, Mutis, Pesisir, Asa, Kasih",
    people: "Anak, Dedare, Nona, Orang",
    places: (
      "Kuta, Labuhan, Batu, Tanjung, Wae, Lembah, Pulau, Sape, Oe, Praya, Nita",
      "Lombok, Ara, Putih, Baru, Barat, Tengah, Timur, Bunga, Rana, Keli"
    ),
    joinsPlaces: false,
    arts: "Caci, Gendang Beleq, Likurai, Presean, Lego-lego, Sasando, Hegong, Rawa Mbojo",
    foods: "kopi Bajawa, kopi Flores, sei sapi, jagung bose, sambal lu'at, plecing, madu Sumbawa",
    crafts: "gerabah Banyumulek, cukli, anyaman lontar, sasando, mutiara, ketak, patung Sumba",
    textiles: "tenun ikat, tenun Sumba, songket Sukarara, tenun Timor, nggoli, tenun Maumere")

  static let kalimantan = RegionalWords(
    firsts:
      "Enggang, Intan, Betang, Sasirangan, Mandau, Lamin, Borneo, Tambun, Tingang, Mahakam, Kapuas, Sampan, Balanga",
    seconds:
      "Borneo, Lestari, Raya, Khatulistiwa, Hapakat, Sungai, Banua, Menteng, Bersatu, Baimbai, Rimba, Etam, Sakti",
    people: "Urang, Uluh, Anak Banua, Kawan",
    places: (
      "Muara, Sungai, Tanjung, Kuala, Long, Batu, Teluk, Pulau, Loa, Rantau, Simpang, Sei",
      "Ulu, Kapuas, Raya, Tengah, Bengkal, Bakau, Pinang, Besar, Kulim, Hanyar, Pasak, Tabuk"
    ),
    joinsPlaces: false,
    arts: "Hudoq, Mamanda, Tari Mandau, Kancet Papatai, Japin, Madihin, Karungut, Sape",
    foods: "soto Banjar, amplang, lempok, kopi liberika, ikan seluang, madu hutan, bingka, wadai",
    crafts:
      "anyaman rotan, manik-manik, mandau, anyaman purun, getah nyatu, batu akik, perahu jukung",
    textiles: "sasirangan, tenun ulap doyo, batik benang bintik, kain pantang, batik Kaltim")
}
