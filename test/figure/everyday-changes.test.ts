import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { formatFigure } from "../../src/figure/format/format.ts";

/** What a sentence of everyday news says of a change: its step, its level and what it was. */
const read = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind, role }) => kind !== "date" && !(kind === "duration" && role === "other"))
    .map((figure) => {
      const { value } = formatFigure(figure, { locale: lang });
      return `${value.replaceAll("\u00a0", " ")}${figure.role === "former" ? " former" : ""}`;
    })
    .join("; ");

describe("changes as everyday news tells them", () => {
  it.each([
    ["The council cut the grant by 12%.", "−12%"],
    ["The council cut the grant by £12,000.", "−£12K"],
    ["The grant was cut by 12%.", "−12%"],
    ["The grant was cut by £12,000.", "−£12K"],
    ["The grant fell by £12,000 to £40,000.", "−£12K; £40K"],
    ["The grant fell £12,000 to £40,000.", "−£12K; £40K"],
    ["A cut of 12% in the grant was agreed.", "−12%"],
    ["A 12% cut in the grant was agreed.", "−12%"],
    ["The number of pupils fell by 340.", "−340"],
    ["The number of pupils fell by 340 to 1,200.", "−340; 1,200"],
    ["The number of pupils rose from 860 to 1,200.", "860 former; 1,200"],
    ["Pupil numbers are down by 12%.", "−12%"],
    ["There were 12% more pupils than last year.", "+12%"],
    ["Output shrank 1.2% in June.", "−1.2%"],
    ["Output increased by 40 MW.", "+40 MW"],
    ["Emissions dropped by 3,000 tonnes.", "−3,000 t"],
    ["Emissions dropped to 3,000 tonnes.", "3,000 t"],
    ["The rate went up by 0.25 points.", "+0.25 pt"],
    ["The rate went up 0.25 percentage points to 4.5%.", "+0.25 pt; 4.5%"],
    ["Sales doubled to $4m.", "×2; $4M"],
    ["Sales more than tripled.", "×3"],
    ["Sales are expected to rise by 5%.", "+5%"],
  ])("en: %s", (text, figures) => {
    expect(read("en", text)).toBe(figures);
  });

  it.each([
    ["Le conseil a réduit la subvention de 12 %.", "−12%"],
    ["La subvention a été réduite de 12 %.", "−12%"],
    ["La subvention a été réduite de 12 000 euros.", "−€12K"],
    ["La subvention baisse de 12 000 euros, à 40 000 euros.", "−€12K; €40K"],
    ["Une baisse de 12 % de la subvention a été votée.", "−12%"],
    ["Une baisse de 12 000 euros a été votée.", "−€12K"],
    ["Le nombre d'élèves a diminué de 340.", "−340"],
    ["Le nombre d'élèves est passé de 860 à 1 200.", "860 former; 1,200"],
    ["L'école a perdu 340 élèves en un an.", "−340"],
    ["La production a augmenté de 40 MW.", "+40 MW"],
    ["Les émissions ont reculé de 3 000 tonnes.", "−3,000 t"],
    ["Les émissions ont reculé à 3 000 tonnes.", "3,000 t"],
    ["Le taux a augmenté de 0,25 point.", "+0.25 pt"],
    ["Le taux a augmenté de 0,25 point, à 4,5 %.", "+0.25 pt; 4.5%"],
    ["Les ventes ont doublé, à 4 millions d'euros.", "×2; €4M"],
    ["Les ventes ont plus que triplé.", "×3"],
    ["Les ventes devraient progresser de 5 %.", "+5%"],
    ["Le prix du ticket augmente de 20 centimes.", "+€0.20"],
    ["Le prix du ticket passe à 2,20 euros.", "€2.20"],
  ])("fr: %s", (text, figures) => {
    expect(read("fr", text)).toBe(figures);
  });

  it.each([
    ["El ayuntamiento recortó la subvención un 12 %.", "−12%"],
    ["El ayuntamiento recortó la subvención en 12.000 euros.", "−€12K"],
    ["La subvención fue recortada un 12 %.", "−12%"],
    ["La subvención se redujo en 12.000 euros.", "−€12K"],
    ["La subvención bajó 12.000 euros, hasta los 40.000 euros.", "−€12K; €40K"],
    ["Se aprobó un recorte del 12 % en la subvención.", "−12%"],
    ["Se aprobó un recorte de 12.000 euros.", "−€12K"],
    ["El número de alumnos bajó en 340.", "−340"],
    ["El número de alumnos pasó de 860 a 1.200.", "860 former; 1,200"],
    ["Hay un 12 % más de alumnos que el año pasado.", "+12%"],
    ["La escuela perdió 340 alumnos en un año.", "−340"],
    ["La producción aumentó en 40 MW.", "+40 MW"],
    ["Las emisiones cayeron 3.000 toneladas.", "−3,000 t"],
    ["Las emisiones cayeron a 3.000 toneladas.", "3,000 t"],
    ["El tipo subió 0,25 puntos.", "+0.25 pt"],
    ["El tipo subió 0,25 puntos, hasta el 4,5 %.", "+0.25 pt; 4.5%"],
    ["Las ventas se duplicaron, hasta los 4 millones de euros.", "×2; €4M"],
    ["Las ventas crecerán un 5 %.", "+5%"],
    ["El precio del billete sube 20 céntimos.", "+€0.20"],
    ["El precio del billete sube a 2,20 euros.", "€2.20"],
  ])("es: %s", (text, figures) => {
    expect(read("es", text)).toBe(figures);
  });

  it.each([
    ["Il consiglio ha tagliato il contributo del 12 per cento.", "−12%"],
    ["Il contributo è stato tagliato del 12%.", "−12%"],
    ["Il contributo è stato ridotto di 12.000 euro.", "−€12K"],
    ["Il contributo scende di 12.000 euro, a 40.000 euro.", "−€12K; €40K"],
    ["È stato approvato un taglio del 12% al contributo.", "−12%"],
    ["Il numero degli alunni è calato di 340.", "−340"],
    ["Il numero degli alunni è passato da 860 a 1.200.", "860 former; 1,200"],
    ["La scuola ha perso 340 alunni in un anno.", "−340"],
    ["La produzione è aumentata di 40 MW.", "+40 MW"],
    ["Le emissioni sono calate di 3.000 tonnellate.", "−3,000 t"],
    ["Le emissioni sono scese a 3.000 tonnellate.", "3,000 t"],
    ["Il tasso è salito di 0,25 punti.", "+0.25 pt"],
    ["Il tasso è salito di 0,25 punti, al 4,5%.", "+0.25 pt; 4.5%"],
    ["Le vendite sono raddoppiate, a 4 milioni di euro.", "×2; €4M"],
    ["Le vendite cresceranno del 5%.", "+5%"],
    ["Il biglietto sale a 2,20 euro.", "€2.20"],
  ])("it: %s", (text, figures) => {
    expect(read("it", text)).toBe(figures);
  });

  it.each([
    ["A câmara cortou o subsídio em 12%.", "−12%"],
    ["A câmara cortou o subsídio em 12 mil euros.", "−€12K"],
    ["O subsídio foi cortado em 12%.", "−12%"],
    ["O subsídio foi reduzido em 12 mil euros.", "−€12K"],
    ["O subsídio desceu 12 mil euros, para 40 mil euros.", "−€12K; €40K"],
    ["Foi aprovado um corte de 12% no subsídio.", "−12%"],
    ["O número de alunos caiu em 340.", "−340"],
    ["O número de alunos passou de 860 para 1.200.", "860 former; 1,200"],
    ["A escola perdeu 340 alunos num ano.", "−340"],
    ["A produção aumentou 40 MW.", "+40 MW"],
    ["As emissões caíram 3.000 toneladas.", "−3,000 t"],
    ["As emissões caíram para 3.000 toneladas.", "3,000 t"],
    ["A taxa subiu 0,25 pontos.", "+0.25 pt"],
    ["A taxa subiu 0,25 pontos, para 4,5%.", "+0.25 pt; 4.5%"],
    ["As vendas duplicaram, para 4 milhões de euros.", "×2; €4M"],
    ["As vendas vão crescer 5%.", "+5%"],
    ["O bilhete aumenta 20 cêntimos.", "+€0.20"],
    ["O bilhete sobe para 2,20 euros.", "€2.20"],
  ])("pt: %s", (text, figures) => {
    expect(read("pt", text)).toBe(figures);
  });

  it.each([
    ["Der Rat kürzt den Zuschuss um 12 Prozent.", "−12%"],
    ["Der Rat hat den Zuschuss um 12.000 Euro gekürzt.", "−€12K"],
    ["Der Zuschuss wurde um 12 Prozent gekürzt.", "−12%"],
    ["Der Zuschuss sinkt um 12.000 Euro auf 40.000 Euro.", "−€12K; €40K"],
    ["Eine Kürzung um 12 Prozent wurde beschlossen.", "−12%"],
    ["Eine Kürzung um 12.000 Euro wurde beschlossen.", "−€12K"],
    ["Die Zahl der Schüler ging um 340 zurück.", "−340"],
    ["Die Zahl der Schüler stieg von 860 auf 1.200.", "860 former; 1,200"],
    ["Es gibt 12 Prozent mehr Schüler als im Vorjahr.", "+12%"],
    ["Die Schule verlor 340 Schüler in einem Jahr.", "−340"],
    ["Die Leistung nahm um 40 MW zu.", "+40 MW"],
    ["Die Emissionen sanken um 3.000 Tonnen.", "−3,000 t"],
    ["Die Emissionen sanken auf 3.000 Tonnen.", "3,000 t"],
    ["Der Zins stieg um 0,25 Prozentpunkte.", "+0.25 pt"],
    ["Der Zins stieg um 0,25 Punkte auf 4,5 Prozent.", "+0.25 pt; 4.5%"],
    ["Der Umsatz verdoppelte sich auf 4 Millionen Euro.", "×2; €4M"],
    ["Der Umsatz soll um 5 Prozent wachsen.", "+5%"],
    ["Das Ticket kostet künftig 2,20 Euro.", "€2.20"],
    ["Die Zentralbank hob den Leitzins um 0,25 Punkte auf 4,5 Prozent an.", "+0.25 pt; 4.5%"],
    ["Es hieß, dass die Zentralbank den Leitzins um 0,25 Punkte auf 4,5 Prozent anhebt.", "+0.25 pt; 4.5%"],
    ["Die Hütte drosselte ihre Produktion um 12 Prozent.", "−12%"],
    ["Die Bahn stockt ihr Personal um 5 Prozent auf.", "+5%"],
    ["Der Etat wurde um 3 Prozent herabgesetzt.", "−3%"],
    ["Während der Umsatz um 12 Prozent zulegte, brach der Gewinn um 40 Prozent ein.", "+12%; −40%"],
    ["Der Umsatz stieg um 12 Prozent und der Gewinn um 40 Prozent.", "+12%; +40%"],
    ["Die Werft meldet einen Gewinn von 40 Prozent.", "+40%"],
    ["Mehr kamen als erwartet: 164.000 kamen allein am Samstag.", "164K"],
    ["Die Fahrzeit verkürzt sich um 18 Minuten.", "18 minutes"],
  ])("de: %s", (text, figures) => {
    expect(read("de", text)).toBe(figures);
  });

  it.each([
    ["De gemeente verlaagt de subsidie met 12 procent.", "−12%"],
    ["De gemeente heeft de subsidie met 12.000 euro verlaagd.", "−€12K"],
    ["De subsidie werd met 12 procent verlaagd.", "−12%"],
    ["De subsidie daalt met 12.000 euro naar 40.000 euro.", "−€12K; €40K"],
    ["Er komt een korting van 12 procent op de subsidie.", "12%"],
    ["Het aantal leerlingen daalde met 340.", "−340"],
    ["Het aantal leerlingen steeg van 860 naar 1.200.", "860 former; 1,200"],
    ["Er zijn 12 procent meer leerlingen dan vorig jaar.", "+12%"],
    ["De school verloor 340 leerlingen in een jaar.", "−340"],
    ["Het vermogen nam met 40 MW toe.", "+40 MW"],
    ["De uitstoot daalde met 3.000 ton.", "−3,000 t"],
    ["De uitstoot daalde tot 3.000 ton.", "3,000 t"],
    ["De rente steeg met 0,25 procentpunt.", "+0.25 pt"],
    ["De rente steeg met 0,25 procentpunt naar 4,5 procent.", "+0.25 pt; 4.5%"],
    ["De omzet verdubbelde tot 4 miljoen euro.", "×2; €4M"],
    ["De omzet zal met 5 procent groeien.", "+5%"],
    ["Het kaartje kost voortaan 2,20 euro.", "€2.20"],
    ["De pompenfabrikant Orvex verhoogde zijn omzet met 9,8 procent.", "+9.8%"],
    ["De stijgende prijzen zijn met 8 procent te hoog.", "8%"],
    ["Vorige week daalde de werkloosheid naar 5,3 procent.", "5.3%"],
    ["De werkloosheid ligt op 5,3 procent, bij de vorige telling op 5,9 procent.", "5.3%; 5.9% former"],
    ["Het bleek dat het aantal fietsers met 12 procent toeneemt.", "+12%"],
    ["Het bedrijf zag zijn winst teruglopen tot 19,3 miljoen euro.", "€19.3M"],
    ["Terwijl de omzet met 12 procent toenam, liep de winst met 40 procent terug.", "+12%; −40%"],
  ])("nl: %s", (text, figures) => {
    expect(read("nl", text)).toBe(figures);
  });

  it.each([
    ["fr", "La facture s’alourdira de 31 euros.", "+€31"],
    ["fr", "Le stationnement passera à 4 euros l’heure.", "€4/hr"],
    ["fr", "Le smic passera à 12,71 euros de l’heure.", "€12.71/hr"],
    ["es", "El aparcamiento costará cuatro euros la hora.", "€4/hr"],
    ["it", "La sosta costerà 4 euro l’ora.", "€4/hr"],
  ])("%s, what an hour costs, and more to pay: %s", (lang, text, figures) => {
    expect(read(lang, text)).toBe(figures);
  });
});
