extension StartingFacts {
  /// The source of ``workforce()``.
  public static let workforceSource =
    "Satu Data Ekraf (Sakernas) 2020-2024, github.com/RantAI-dev/DisparDataPlatform be0fd3c"

  /// The source of ``enterprises2016()``.
  public static let enterprises2016Source =
    "BPS/Bekraf, Sensus Ekonomi 2016, github.com/audhiaprilliant/Multivariate-Analysis a4bd5ff"

  /// The source of ``umkmJawaBarat()``.
  public static let umkmJawaBaratSource =
    "Dinas Koperasi dan Usaha Kecil Jawa Barat, Open Data Jabar od_17367, "
    + "github.com/putusrya/SQL_DATA-UMKM-JAWA-BARAT fe824fc; dipetakan oleh Jejaring"
}
