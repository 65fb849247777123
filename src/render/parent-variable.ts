/** Of the environment that tells a process which one started it. */
export const parentVariable = "KEYFIGURES_PARENT";
