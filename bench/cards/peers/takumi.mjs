import { measure } from "./cards.mjs";
import { takumiCards } from "./takumi-cards.mjs";

const draw = await takumiCards();
await measure(({ card }) => draw(card), 2);
