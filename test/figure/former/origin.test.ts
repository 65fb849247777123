import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["en", "The average price is £292,505, just short of the record price of £293,507 set in June."],
  ["fr", "Les hôtels ont compté 1,2 million de nuitées en mai, loin du record de 1,6 million établi en janvier."],
  ["es", "Los hoteles sumaron 1,2 millones de pernoctaciones, lejos del récord de 1,6 millones registrado en enero."],
  ["pt", "Os hotéis somaram 1,2 milhões de dormidas em maio, longe do recorde de 1,6 milhões registado em janeiro."],
  ["pt", "O índice subiu 14,1% no trimestre, depois do máximo de 16,9% registado em janeiro."],
])("a record that is not reached is a former level (%s): %s", (lang, text) => {
  const [now, record] = extractFigures(text, { lang }).filter(({ kind }) => kind !== "date");
  expect([now?.role, record?.role]).toEqual(["news", "former"]);
});

it.each([
  ["en", "The record of £293,507 was set in June."],
  ["fr", "Le record de 1,6 million de nuitées a été établi en janvier."],
])("a record alone is none (%s)", (lang, text) => {
  const [record] = extractFigures(text, { lang }).filter(({ kind }) => kind !== "date");
  expect(record?.role).not.toBe("former");
});
