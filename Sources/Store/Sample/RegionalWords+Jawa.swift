extension RegionalWords {
  static let sunda = RegionalWords(
    firsts:
      "Mekar, Sinar, Galuh, Saung, Lingkung, Mustika, Kancana, Gentra, Sekar, Wanda, Pusaka, Riksa, Citra, Giri, Surya, Pasir, Layung",
    seconds:
      "Pasundan, Padjadjaran, Rahayu, Asih, Wangi, Budaya, Panggugah, Seni, Priangan, Kahuripan, Mandiri, Mayang, Parahyangan, Kasih, Munggaran",
    people: "Urang, Barudak, Anak",
    places: (
      "Ci, Suka, Karang, Pasir, Ranca, Bojong, Jati, Sindang, Parung, Mekar, Tanjung, Gunung",
      "kalong, mulya, jaya, sari, asih, laya, wangi, negara, maju, kerta, bodas, haur"
    ),
    joinsPlaces: true,
    arts:
      "Jaipong, Wayang Golek, Angklung, Calung, Lenong, Topeng, Degung, Debus, Tarawangsa, Pencak Silat",
    foods:
      "kopi Priangan, peuyeum, dodol, wajit, tahu, kerak telor, sate bandeng, bir pletok, opak, moci",
    crafts:
      "wayang golek, payung geulis, anyaman bambu, gerabah Plered, angklung, kelom geulis, golok, lukisan kaca",
    textiles: "batik tulis, bordir, sepatu kulit, tenun Baduy, batik Betawi, jaket kulit, hijab")

  static let jawa = RegionalWords(
    firsts:
      "Kencana, Sekar, Arum, Cahyo, Laras, Puspa, Wijaya, Langen, Krido, Mekar, Surya, Candra, Bimo, Tirta, Wahyu, Setyo, Ngesti, Sari, Rukun, Joglo, Adi, Turonggo",
    seconds:
      "Wungu, Budoyo, Jagad, Kusuma, Laras, Mulyo, Utomo, Sari, Rini, Wibowo, Mudho, Panuntun, Sejati, Gemilang, Kinasih, Manunggal, Pangestu, Wening, Lestari, Santoso, Tunggal, Seto",
    people: "Arek, Wong, Lare, Cah, Kanca",
    places: (
      "Sumber, Karang, Wono, Kali, Sido, Banyu, Jati, Ngade, Tanjung, Purwo, Kedung, Suko, Gondang, Pule",
      "rejo, sari, agung, mulyo, anyar, kerto, wangi, ploso, dadi, harjo, tirto, makmur"
    ),
    joinsPlaces: true,
    arts:
      "Jathilan, Reog, Wayang Kulit, Ketoprak, Ludruk, Gamelan, Tari Topeng, Macapat, Kuda Lumping, Campursari, Tari Bedhaya",
    foods:
      "kopi lereng, keripik tempe, carica, gudeg, jamu, wingko, bakpia, tahu campur, getuk, sambal pecel, gula semut, lumpia",
    crafts:
      "gerabah, wayang kulit, keris, ukiran jati, topeng kayu, anyaman mendong, perak, kerajinan kuningan, mainan kayu, batu pahat",
    textiles:
      "batik tulis, batik cap, lurik, ecoprint, bordir, tenun gedog, tas kulit, kebaya, batik canting"
  )
}
