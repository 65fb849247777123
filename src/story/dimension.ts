/** How a thing is measured, and not which: "s’élève à 248 mètres de | hauteur", "werden 67 Zentimeter | lang". */
export const dimension =
  /^(?:hauteur|longueur|largeur|profondeur|diamètre|altitude|long|large|haut|envergure|height|length|width|depth|diameter|tall|high|wide|deep|lang|hoch|breit|tief|höhe|länge|breite|tiefe|altura|longitud|anchura|profundidad|largo|ancho|altezza|lunghezza|larghezza|profondità|comprimento|largura|hoog|hoogte|lengte|breedte|diepte)$/i;
