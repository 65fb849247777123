import type { Card, CardFigure } from "../card.ts";
import { clauseCards } from "./clause-cards.ts";
import { capacity, card, deadline, figure, grid, group, line, power } from "./sample-parts.ts";

const longTitle =
  "Une commande hors norme engage l’entreprise pour trois ans, inquiète ses concurrents directs, oblige le " +
  "gestionnaire du réseau électrique à revoir ses plans et relance le débat sur l’eau des centres de données";

const longLabel =
  "de capacité de production d’électricité renouvelable supplémentaire raccordée au réseau de transport national";

const long = (value: string) => figure(value, longLabel, `${longLabel} : ${value}.`, value, "à partir du");

const longest = ["€3,416.3B", "12 Nov 2027", "40 GWh/yr", "−12%"].map(long);

function trio(lang: string, title: string, figures: CardFigure[], site: string, date: string): Card {
  return card("trio", { lang, title, figures, source: { site, date, url: "example.org/a" } });
}

const arabic = {
  lang: "ar",
  title: "المدينة تضاعف شبكة الترام قبل موعدها بعامين",
  source: { site: "الحصيلة", date: "12 نوفمبر 2026", url: "example.org/a" },
  figures: [],
};

/** Cards at a template's limits: longest words, other scripts, one figure, four, none. */
export const stressCards: Record<string, Card> = {
  ...clauseCards,
  "one figure": card("trio", { figures: [power] }),
  "two figures": card("trio", { figures: [power, capacity] }),
  "four figures": card("trio", { figures: [power, capacity, deadline, grid] }),
  "no figure": card("cover", { figures: [], title: "Grève" }),
  "long trio": card("trio", { title: longTitle, figures: longest.slice(0, 3) }),
  "long four": card("trio", { title: longTitle, figures: longest }),
  "long hero": card("hero", {
    title: longTitle,
    figures: [{ ...long("€3,416.3B"), sentence: `${longTitle}, ce qui représente €3,416.3B de dépenses publiques.` }],
  }),
  "long cover": card("cover", { title: longTitle, standfirst: `${longTitle}.`, figures: [] }),
  "long takeaways": card("takeaways", { title: longTitle, items: Array(5).fill(`${longTitle}.`) as string[] }),
  "long quote": card("quote", {
    title: longTitle,
    quote: { text: longTitle, by: "Marie-Joséphine de la Rochefoucauld-Montmorency", role: longLabel },
  }),
  "long bars": card("bars", {
    title: longTitle,
    bars: {
      label: longLabel,
      bars: [
        "Donaudampfschifffahrtsgesellschaft",
        longLabel,
        "Provence-Alpes-Côte d’Azur",
        "Corse",
        "Pays de la Loire",
        "Bretagne",
      ].map((label, index) => ({ label, value: `€${3416 - index * 400}.3B`, amount: 3416 - index * 400 })),
    },
  }),
  "falling bars": card("bars", {
    title: "Les ventes reculent, sauf dans l’électrique",
    bars: {
      label: "Variation des ventes sur un an",
      bars: [
        { label: "Électrique", value: "+8.1%", amount: 8.1 },
        { label: "Essence", value: "−12.4%", amount: -12.4 },
        { label: "Diesel", value: "−21%", amount: -21 },
      ],
    },
  }),
  "two points": card("trend", {
    title: longTitle,
    trend: {
      label: longLabel,
      points: [
        { label: "janvier 2022", at: 2022, value: "€3,416.3B", amount: 3416.3 },
        { label: "décembre 2025", at: 2025.9, value: "€3,390.1B", amount: 3390.1 },
      ],
    },
  }),
  "long lines": card("lines", {
    title: longTitle,
    lines: {
      label: longLabel,
      lines: [
        line(longLabel, [3416, 3392, 3380, 3410], (amount) => `€${amount}.3B`),
        line("Donaudampfschifffahrtsgesellschaft", [3412, 3401, 3399, 3408], (amount) => `€${amount}.3B`),
        line("Provence-Alpes-Côte d’Azur", [3390, 3391, 3394, 3406], (amount) => `€${amount}.3B`),
        line("Bretagne", [3301, 3302, 3350, 3400], (amount) => `€${amount}.3B`),
      ],
    },
  }),
  "long groups": card("grouped", {
    title: longTitle,
    groups: {
      label: longLabel,
      series: ["Donaudampfschifffahrtsgesellschaft", "Provence-Alpes-Côte d’Azur", longLabel, "2026"],
      groups: [
        longLabel,
        "Grundstücksverkehrsgenehmigung",
        "Provence-Alpes-Côte d’Azur",
        "Corse",
        "Bretagne",
        "Oise",
      ].map((label, index) =>
        group(
          label,
          [3416, 2201, 1803, 950].map((most) => most - index * 140),
          (amount) => `€${amount}.3B`,
        ),
      ),
    },
  }),
  "falling groups": card("grouped", {
    title: "Les ventes de 2026 reculent, sauf dans l’électrique",
    groups: {
      label: "Variation des ventes sur un an",
      series: ["2024", "2025", "2026"],
      groups: [
        group("Électrique", [3.2, 5.4, 8.1], (amount) => `+${amount}%`),
        group("Essence", [1.1, -6.2, -12.4], (amount) => `${amount < 0 ? "−" : "+"}${Math.abs(amount)}%`),
        group("Diesel", [-9.9, -14.5, -21], (amount) => `−${Math.abs(amount)}%`),
      ],
    },
  }),
  "many groups": card("grouped", {
    title: "In Bremen wohnen weniger Menschen im Eigentum als in Hessen",
    lang: "de",
    groups: {
      label: "Anteil der Haushalte im Eigentum, in Prozent",
      series: ["2011", "2022"],
      groups: [
        group("Saarland", [58, 60]),
        group("Rheinland-Pfalz", [55, 53]),
        group("Niedersachsen", [51, 52]),
        group("Hessen", [44, 45]),
        group("Bremen", [36, 38]),
        group("Berlin", [15, 17]),
      ],
    },
  }),
  "Arabic groups": card("grouped", {
    ...arabic,
    groups: {
      label: "حصة الطاقة الكهربائية",
      series: ["الخط الأول", "الترام"],
      groups: [group("المدينة", [57, 36]), group("القطار", [31, 24])],
    },
  }),
  "long stack": card("stacked", {
    title: longTitle,
    groups: {
      label: longLabel,
      series: ["Donaudampfschifffahrtsgesellschaft", "Provence-Alpes-Côte d’Azur", longLabel, "2026"],
      groups: [
        longLabel,
        "Grundstücksverkehrsgenehmigung",
        "Provence-Alpes-Côte d’Azur",
        "Corse",
        "Bretagne",
        "Oise",
      ].map((label, index) => ({
        ...group(
          label,
          [3416, 2201, 1803, 50].map((most) => most - index * 10),
          (amount) => `€${amount}.3B`,
        ),
        total: { value: `€${7471 - index * 40}.2B`, amount: 7471.2 - index * 40 },
      })),
    },
  }),
  "small parts": card("stacked", {
    title: "Madrid recicla más vidrio que Sevilla",
    lang: "es",
    groups: {
      label: "Residuos recogidos, en toneladas",
      series: ["Papel", "Vidrio", "Plástico", "Otros"],
      groups: [
        {
          ...group("Madrid", [41200, 18900, 9400, 800], (amount) => amount.toLocaleString("en")),
          total: { value: "70,300", amount: 70300 },
        },
        {
          ...group("Sevilla", [12100, 6400, 3900, 300], (amount) => amount.toLocaleString("en")),
          total: { value: "22,700", amount: 22700 },
        },
      ],
    },
  }),
  "Arabic stack": card("stacked", {
    ...arabic,
    groups: {
      label: "حصة الطاقة الكهربائية",
      series: ["الخط الأول", "الترام"],
      groups: [group("المدينة", [57, 43]), group("القطار", [31, 69])],
    },
  }),
  "falling lines": card("lines", {
    title: "Le diesel recule encore",
    lines: {
      label: "Variation des ventes sur un an",
      lines: [
        line("Diesel", [2, -4, -12, -21], (amount) => `${amount < 0 ? "−" : "+"}${Math.abs(amount)}%`),
        line("Électrique", [3, 9, 14, 8], (amount) => `+${amount}%`),
      ],
    },
  }),
  "a third": card("share", {
    title: longTitle,
    share: { figure: figure("1/3", longLabel, "Un tiers.", "Un tiers", "près d’"), part: 1 / 3, of: 3 },
  }),
  "long change": card("change", {
    title: longTitle,
    change: {
      label: longLabel,
      from: { value: "€3,416.3B", amount: 3416.3, when: "au premier trimestre 2019" },
      to: { value: "€3,512.8B", amount: 3512.8, when: "au deuxième trimestre 2026" },
    },
  }),
  "long timeline": card("timeline", {
    title: longTitle,
    timeline: [2009, 2009.4, 2015, 2021, 2027.9].map((at, index) => ({
      value: index === 4 ? "12 Nov 2027" : String(Math.floor(at)),
      at,
      kicker: "au plus tard le",
      label: longLabel,
    })),
  }),
  "long date": card("date", {
    title: longTitle,
    lang: "pt",
    date: { day: "30", month: "setembro", year: "2027" },
    figures: [
      figure(
        "30 set 2027",
        longLabel,
        `Quem ainda não trocou a carta de condução tem até 30 de setembro de 2027 para o fazer sem multa, ${longLabel}.`,
        "30 de setembro de 2027",
        "até",
      ),
    ],
  }),
  "a month": card("date", {
    title: "Der Hafen wird im September 2027 gesperrt",
    lang: "de",
    date: { month: "September", year: "2027" },
    figures: [figure("Sep 2027", "", "Der Hafen wird im September 2027 gesperrt", "September 2027")],
  }),
  "Arabic date": card("date", {
    ...arabic,
    date: { day: "12", month: "نوفمبر", year: "2027" },
    figures: [
      figure("12 Nov 2027", "افتتاح الخط الأول", "افتتاح الخط الأول في 12 نوفمبر 2027", "12 نوفمبر 2027", "في"),
    ],
  }),
  "long steps": card("steps", {
    title: longTitle,
    timeline: [2009, 2009.4, 2015, 2021, 2027.9, 2031].map((at, index) => ({
      value: index === 4 ? "12 novembre 2027" : `Début ${Math.floor(at)}`,
      at,
      label: index % 2 ? longLabel : "Bundesverkehrswegeplan",
    })),
  }),
  "Arabic steps": card("steps", {
    ...arabic,
    timeline: [
      { value: "2019", at: 2019, label: "بداية الدراسات" },
      { value: "2021", at: 2021, label: "بداية الأشغال" },
      { value: "2028", at: 2028, label: "افتتاح الخط الأول" },
    ],
  }),
  German: trio(
    "de",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft plant um",
    [
      figure("12 TWh", "Elektrizitätsversorgungsunternehmensverbrauch", "12 TWh", "12 TWh"),
      figure("€4.5B", "Straßenverkehrsinfrastrukturfinanzierungsgesellschaft", "4,5", "4,5", "mehr als"),
      figure("2031", "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung", "2031", "2031", "bis"),
    ],
    "Der Überblick",
    "12. November 2026",
  ),
  Greek: trio(
    "el",
    "Η Αθήνα διπλασιάζει τις γραμμές του τραμ",
    [figure("€1.2B", "κόστος κατασκευής", "1,2", "1,2", "έως"), figure("2031", "έναρξη λειτουργίας", "2031", "2031")],
    "Η Καταγραφή",
    "12 Νοεμβρίου 2026",
  ),
  Cyrillic: trio(
    "uk",
    "Місто відкриє дві нові станції метро раніше, ніж обіцяло",
    [
      figure("₴4.5B", "вартість будівництва", "4,5", "4,5", "понад"),
      figure("2027", "перші пасажири", "2027", "2027", "до"),
    ],
    "Огляд",
    "12 листопада 2026 р.",
  ),
  Arabic: trio(
    "ar",
    "المدينة تضاعف شبكة الترام قبل موعدها بعامين",
    [
      figure("$1.2B", "كلفة البناء على ثلاث سنوات", "1.2", "1.2", "حتى"),
      figure("40 km", "من السكك الجديدة", "40", "40"),
      figure("2028", "افتتاح الخط الأول", "2028", "2028", "في"),
    ],
    "الحصيلة",
    "12 نوفمبر 2026",
  ),
  "Arabic bars": card("bars", {
    ...arabic,
    bars: {
      label: "حصة الطاقة الكهربائية",
      bars: [
        { label: "المدينة", value: "57%", amount: 57 },
        { label: "الخط الأول", value: "36%", amount: 36 },
        { label: "الترام", value: "9%", amount: 9 },
      ],
    },
  }),
  "Arabic timeline": card("timeline", {
    ...arabic,
    timeline: [
      { value: "2019", at: 2019, label: "بداية الدراسات" },
      { value: "2021", at: 2021, label: "بداية الأشغال" },
      { value: "2028", at: 2028, kicker: "في", label: "افتتاح الخط الأول" },
    ],
  }),
  Hebrew: trio(
    "he",
    "העיר מכפילה את רשת הרכבת הקלה שנתיים לפני המועד",
    [figure("₪4.5B", "עלות הבנייה", "4.5", "4.5", "עד"), figure("2028", "פתיחת הקו הראשון", "2028", "2028")],
    "הסקירה",
    "12 בנובמבר 2026",
  ),
  Hindi: trio(
    "hi",
    "शहर तय समय से दो साल पहले मेट्रो का विस्तार करेगा",
    [figure("₹12B", "निर्माण की लागत", "12", "12", "तक"), figure("2028", "पहली लाइन का उद्घाटन", "2028", "2028")],
    "सर्वेक्षण",
    "12 नवंबर 2026",
  ),
  Thai: trio(
    "th",
    "เมืองขยายเส้นทางรถรางเร็วกว่ากำหนดสองปีเพื่อรองรับผู้โดยสารที่เพิ่มขึ้น",
    [figure("฿45B", "ค่าก่อสร้างทั้งหมดในสามปี", "45", "45", "ไม่เกิน"), figure("2028", "เปิดให้บริการสายแรก", "2028", "2028")],
    "รายงาน",
    "12 พ.ย. 2026",
  ),
  Japanese: trio(
    "ja",
    "路面電車の延伸、予定より二年早い二〇二八年に開業へ",
    [
      figure("¥120B", "三年間の建設費", "120", "120", "最大"),
      figure("40 km", "新しい路線の長さ", "40", "40"),
      figure("2028", "最初の路線の開業", "2028", "2028"),
    ],
    "まちの記録",
    "2026年11月12日",
  ),
  emoji: card("trio", {
    title: "Le vélo 🚲 dépasse la voiture 🚗 en centre-ville",
    figures: [{ ...capacity, label: "de panneaux ☀️ sur les toits" }, deadline],
  }),
};
