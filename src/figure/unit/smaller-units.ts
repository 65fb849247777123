/** How many of the smaller unit one has: months and days of a year, metres of a kilometre. */
export const smallerUnits: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // "sete anos e 14 dias": of 365.25.
  year: { month: 12, day: 365.25 },
  // A twelfth of them.
  month: { day: 30.4375 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
  kilometer: { meter: 1000 },
  meter: { centimeter: 100 },
  tonne: { kilogram: 1000 },
  kilogram: { gram: 1000 },
};
