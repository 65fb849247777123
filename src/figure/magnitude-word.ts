/** How strong an earthquake is called, in the languages that are read. */
export const magnitude = /^magnitud(?:e[ns]?|es|o)?$/;

/** Words that mean it of an earthquake only: "Beben der Stärke 5,1", "een kracht van 3,2". */
export const strength = /^(?:stärke|kracht|sterkte)$/;
