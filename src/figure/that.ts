/** The word that brings in what somebody said. */
export const that = /^(?:that|que|che|dass|dat)$/;
