import { describe, expect, it } from "vitest";
import { findClauses } from "../../src/outline/clauses.js";
import { proposeForce } from "../../src/outline/propose-force.js";
import { CITIES, shipped, sourceOf } from "../guideline/shipped.js";

describe.each(CITIES)("the document of %s", (id) => {
  const found = findClauses(sourceOf(id)).clauses;

  it("comes apart into the clauses that people wrote down, word for word", async () => {
    const { clauses } = await shipped(id);
    const written = clauses.map(({ id, label, text }) => ({ id, label, text }));
    expect(found.map(({ id, label, text }) => ({ id, label, text }))).toEqual(written);
  });

  it("says how strong most clauses are", async () => {
    const { clauses } = await shipped(id);
    const agreed = clauses.filter(({ force }, at) => proposeForce(found[at]!) === force);
    expect(agreed.length / clauses.length).toBeGreaterThan(0.8);
  });
});
