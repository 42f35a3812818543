extension RegionalWords {
  static let aceh = RegionalWords(
    firsts:
      "Seulanga, Bungong, Rangkang, Pinto, Kuta, Krueng, Meurah, Nanggroe, Seuramoe, Cahya, Tanoh, Ranub",
    seconds:
      "Jeumpa, Meuligoe, Raya, Mulia, Budaya, Pase, Lestari, Gemilang, Muda, Aceh, Meutuah, Seulawah",
    people: "Ureung, Aneuk, Rakan",
    places: (
      "Kuta, Lhok, Blang, Peukan, Meunasah, Simpang, Ulee, Paya, Lam, Krueng",
      "Baro, Raya, Mulia, Makmur, Rayeuk, Jaya, Bintang, Lancok, Tunong, Panyang"
    ),
    joinsPlaces: false,
    arts: "Saman, Seudati, Rapai Geleng, Didong, Likok Pulo, Ratoh Jaroe, Hikayat",
    foods: "kopi Gayo, keumamah, timphan, mi Aceh, kuah beulangong, dodol Sabang, sanger",
    crafts: "rencong, kerawang Gayo, anyaman pandan, gerabah, ukiran kayu, perhiasan pinto",
    textiles: "tenun songket Aceh, bordir kasab, batik pinto, tas bordir, kerawang")

  static let batak = RegionalWords(
    firsts:
      "Ulos, Horas, Gondang, Martua, Sihoda, Bona, Sopo, Deli, Tao, Sada, Hasangapon, Parna, Ture",
    seconds:
      "Nauli, Marsada, Toba, Pasogit, Martabe, Lestari, Sejahtera, Roha, Uli, Maju, Bersama, Simalem",
    people: "Halak, Anak, Naposo, Kawan",
    places: (
      "Huta, Lumban, Siantar, Tanjung, Bandar, Sei, Padang, Parbuluan, Dolok, Pulo, Sipirok",
      "Julu, Jae, Nauli, Toruan, Dolok, Baru, Tinggi, Godang, Morawa, Rampah"
    ),
    joinsPlaces: false,
    arts: "Tortor, Gondang, Serampang Dua Belas, Opera Batak, Maena, Landek, Onang-onang",
    foods: "kopi Lintong, kopi Sipirok, bika ambon, andaliman, dali ni horbo, teri Medan, lemang",
    crafts: "ukiran gorga, anyaman eceng gondok, kecapi, patung kayu, gerabah, sortali",
    textiles: "ulos, abit Godang, songket Batubara, uis gara, tas ulos, batik Medan")

  static let minang = RegionalWords(
    firsts:
      "Bundo, Puti, Rangkiang, Talago, Gonjong, Sarunai, Saluang, Puncak, Limpapeh, Pandeka, Sianok",
    seconds:
      "Kanduang, Saiyo, Sakato, Minang, Gadang, Marapi, Singgalang, Bungsu, Basamo, Alam, Satangkai",
    people: "Urang, Anak Nagari, Dunsanak",
    places: (
      "Koto, Lubuk, Batang, Sungai, Tanjung, Padang, Guguak, Simpang, Pasir, Bukit",
      "Tangah, Baru, Gadang, Alung, Panjang, Sikaping, Tinggi, Tuo, Kapau, Buruang"
    ),
    joinsPlaces: false,
    arts: "Randai, Tari Piring, Indang, Saluang, Silek, Rabab, Tari Payung",
    foods: "rendang, keripik sanjai, kopi Solok, dadiah, karak kaliang, galamai, itiak lado mudo",
    crafts: "ukiran Pandai Sikek, perak Koto Gadang, anyaman mansiang, sulaman, gerabah, talempong",
    textiles:
      "songket Pandai Sikek, bordir kerancang, sulam suji, tenun Silungkang, batik tanah liek")

  static let melayu = RegionalWords(
    firsts:
      "Lancang, Tanjak, Selasih, Seri, Puan, Kuala, Sekapur, Cahaya, Tepak, Bunga, Musi, Siguntang, Telok, Sirih",
    seconds:
      "Kuning, Melayu, Pesisir, Lestari, Gemilang, Junjungan, Bertuah, Sekata, Nusantara, Bestari, Rampai, Samudra",
    people: "Budak, Wong, Orang, Kawan",
    places: (
      "Muara, Tanjung, Sungai, Pulau, Bukit, Teluk, Kuala, Pasir, Pangkal, Lubuk, Simpang, Way",
      "Bungin, Raja, Indah, Jaya, Besar, Pandan, Batu, Kemuning, Makmur, Lalang, Panjang, Rengas"
    ),
    joinsPlaces: false,
    arts: "Zapin, Dulmuluk, Makyong, Gending Sriwijaya, Melinting, Bangsawan, Dambus, Gambus",
    foods:
      "pempek, kopi liberika, lempuk durian, kopi robusta Lampung, tempoyak, kemplang, otak-otak, kerupuk getas",
    crafts: "anyaman rotan, tikar purun, lakuer, ukiran kayu, pewter, sulam tapis, tanjak",
    textiles: "songket, tapis, batik besurek, tenun Siak, batik Jambi, cual, jumputan")
}
