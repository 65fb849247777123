import { expect, test } from "vitest";
import { type Patience, patientStore } from "../../src/store/patient.ts";
import type { Store } from "../../src/store/store.ts";

/** A store of which each call does what is given. */
function told(calls: Partial<Store>, patience: Partial<Patience> = {}) {
  const lines: string[] = [];
  const asked: string[] = [];
  const store: Store = {
    name: "http://host/cards",
    readOnly: false,
    has: async () => true,
    get: async (name) => {
      asked.push(name);
      return Uint8Array.of(1);
    },
    put: async (name) => void asked.push(name),
    close: async () => {},
    ...calls,
  };
  return { lines, asked, patient: patientStore(store, { warn: (line) => lines.push(line), ...patience }) };
}

const bytes = async () => Uint8Array.of(1);
const down = async () => {
  throw new Error("the store http://host/cards cannot be read: connect ECONNREFUSED");
};

test("a store that is down is given up after three failures, with one warning, and left alone", async () => {
  let calls = 0;
  const { patient, lines, asked } = told({
    get: () => {
      calls += 1;
      return down();
    },
  });
  for (let tries = 0; tries < 9; tries += 1) expect(await patient.get("pictures/aaaa")).toBeUndefined();
  expect(calls).toBe(3);
  patient.put("pictures/bbbb", bytes);
  await patient.close();
  expect(asked).toEqual([]);
  expect(lines).toEqual([
    "warning: the store http://host/cards cannot be read: connect ECONNREFUSED; this build goes on without it",
  ]);
});

test("a failure now and then is none of the store's", async () => {
  let calls = 0;
  const { patient, lines } = told({
    get: async () => {
      calls += 1;
      return calls % 3 === 0 ? Uint8Array.of(1) : down();
    },
  });
  for (let tries = 0; tries < 12; tries += 1) await patient.get("pictures/aaaa");
  expect(calls).toBe(12);
  expect(lines).toEqual([]);
});

test("a full store is still read", async () => {
  const full = async () => {
    throw new Error("the store http://host/cards cannot be written: OOM");
  };
  const { patient, lines } = told({ put: full });
  for (let each = 0; each < 30; each += 1) patient.put(`pictures/${1000 + each}`, bytes);
  await patient.close();
  expect(await patient.get("pictures/aaaa")).toEqual(Uint8Array.of(1));
  expect(lines).toEqual([
    "warning: the store http://host/cards cannot be written: OOM; it is no longer written to by this build",
  ]);
  expect(patient.written).toBe(0);
});

test("a slow store is given up once it has taken too long in all", async () => {
  let calls = 0;
  const { patient, lines } = told(
    {
      get: async () => {
        calls += 1;
        await new Promise((resolve) => setTimeout(resolve, 1_150));
        return Uint8Array.of(1);
      },
    },
    { slow: 200 },
  );
  for (let tries = 0; tries < 9; tries += 1) await patient.get("pictures/aaaa");
  expect(calls).toBe(2);
  expect(lines).toEqual(["warning: the store http://host/cards is slow; this build goes on without it"]);
});

test("the end of a build waits for what is written, but not for ever", async () => {
  const { patient, lines } = told({ put: () => new Promise(() => {}) }, { end: 150 });
  patient.put("pictures/aaaa", bytes);
  const began = performance.now();
  await patient.close();
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(lines).toEqual([
    "warning: the store http://host/cards takes more than 0.15 s after the build; it is no longer written to by this build",
  ]);
});

test("bytes are asked for when they are sent: not all are in memory at once", async () => {
  let held = 0;
  let most = 0;
  const { patient } = told({
    put: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      held -= 1;
    },
  });
  for (let each = 0; each < 200; each += 1)
    patient.put(`pictures/${1000 + each}`, async () => {
      held += 1;
      most = Math.max(most, held);
      return Uint8Array.of(1);
    });
  await patient.close();
  expect(patient.written).toBe(200);
  expect(most).toBeLessThanOrEqual(8);
});

test("a store that is only read is asked for no bytes", async () => {
  const { patient } = told({ readOnly: true });
  patient.put("pictures/aaaa", () => {
    throw new Error("asked for");
  });
  await patient.close();
  expect(patient.written).toBe(0);
});
