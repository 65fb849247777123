/**
 * Signs of currencies that stand for one wherever they are met, beside or instead of CLDR's: those with letters
 * count only as they are written. CLDR's symbols of letters alone ("FG", "KM", "lei") are words and initials in
 * prose, so only these few are taken.
 */
export const moneySymbols: Record<string, string> = {
  USD: "$|US$|U$|U.S.$|US $|U.S. $|$US|$ US|USD$|U$S|U$D|$ USA",
  CAD: "CA$|CAD$|CDN$|Can$|C$|$CA|$CAD|$ CA|$ CAD|$ CAN|CA $|CAD $|C $|$ C",
  AUD: "A$|AU$|AUD$|$A|$AU|$AUD|AU $|AUD $|A $|$ A",
  NZD: "NZ$|NZD$|$NZ|$NZD|NZ $|NZD $|$ NZ",
  HKD: "HK$|HKD$|$HK|HK $|HKD $|$ HK",
  SGD: "S$|SG$|SGD$|S $|SGD $",
  TWD: "NT$|TW$|NT $",
  MXN: "MX$|Mex$|MXN$|$MXN|MX $|$ MXN",
  BRL: "R$|R $",
  CLP: "CLP$|CL$|$CLP",
  COP: "COP$|COL$|$COP",
  ARS: "ARS$|AR$|$ARS",
  JMD: "J$|JA$",
  TTD: "TT$",
  NAD: "N$",
  FJD: "FJ$",
  EUR: "€",
  GBP: "£|GB£|UK£",
  JPY: "¥|JP¥|￥|円",
  CNY: "CN¥|RMB|元",
  INR: "₹|Rs|Rs.",
  IDR: "Rp|Rp.",
  MYR: "RM",
  PHP: "₱",
  KRW: "₩",
  TRY: "₺",
  RUB: "₽",
  ILS: "₪",
  VND: "₫",
  NGN: "₦|N",
  ZAR: "R",
  KES: "KSh|KSh.|Ksh|Ksh.|Kshs|Sh|Sh.|Shs",
  UGX: "USh|UShs|Ush|Ushs",
  TZS: "TSh|TShs|Tsh|Tshs",
  UAH: "₴",
  KZT: "₸",
  GEL: "₾",
  THB: "฿",
  PYG: "₲",
  CRC: "₡",
  GHS: "GH₵|GH¢|₵",
  PEN: "S/|S/.",
  CHF: "Fr.|SFr|SFr.|sFr.|CHF.",
  XOF: "FCFA|F CFA|CFA",
  PLN: "zł",
  CZK: "Kč",
  HUF: "Ft",
  SEK: "kr|kr.",
  BTC: "₿",
};

/** Currencies in use (ISO 4217, list one), and those whose amounts the news still tells. Others' codes are words. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF " +
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG " +
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA " +
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD " +
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX " +
    "USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW DEM FRF ITL ESP NLG FIM ATS BEF PTE GRD IEP HRK BTC ETH"
  ).split(" "),
);

/** ISO codes that shout in capitals more often than they name money: they need another sign of it. */
export const wordCodes: ReadonlySet<string> = new Set(
  "ALL TRY TOP CUP PEN MOP SOS GEL MAD BAM AMD LAK AND ETH OMR BAN BIF COP ERN LSL SLE STN WST".split(" "),
);
