"use strict";
(() => {
  const by = (id) => document.getElementById(id);
  const data = JSON.parse(by("data").textContent);
  const { words, verdicts, states, levels, expected, values, relations } = data;
  const ORDER = ["inconsistent", "undecided"];
  const PAGE = 100;

  // ------------------------------------------------------------------ what stands where
  const figures = Array.from(document.querySelectorAll("#papers .text .f"));
  const numberOf = (element) => Number(element.id.slice(1));
  const figure = (number) => by("f" + number);
  const held = new Map();
  relations.forEach((relation) => {
    for (const number of new Set((relation.o || []).map((operand) => operand[0]))) {
      if (held.has(number)) held.get(number).push(relation);
      else held.set(number, [relation]);
    }
  });
  const stateOf = (element) => Object.keys(states).find((name) => element.classList.contains(name));

  /** An element with classes and children; text is only ever text. */
  const make = (tag, classes, ...children) => {
    const element = document.createElement(tag);
    if (classes) element.className = classes;
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  // ------------------------------------------------------------------ filters
  const chips = Array.from(document.querySelectorAll(".chip input"));
  const rule = by("rule");
  let shownVerdicts = new Set();
  let listed = [];

  const isShown = (relation) => {
    const verdict = relation.v === "fits" ? "untied" : relation.v;
    return shownVerdicts.has(verdict) && (!rule.value || relation.r === rule.value);
  };

  function filter() {
    shownVerdicts = new Set(chips.filter((chip) => chip.checked).map((chip) => chip.value));
    const untied = shownVerdicts.has("untied") && !rule.value;
    for (const element of figures) {
      const mine = held.get(numberOf(element));
      element.classList.toggle("off", !(mine ? mine.some(isShown) : untied));
    }
    for (const card of document.querySelectorAll(".card")) {
      card.hidden = !isShown({ v: card.dataset.v, r: card.dataset.r });
    }
    listed = relations.filter((relation) => relation.v !== "fits" && isShown(relation));
    by("list").replaceChildren();
    list();
  }

  function list() {
    const rows = by("list");
    const from = rows.childElementCount;
    for (const relation of listed.slice(from, from + PAGE)) {
      const row = make(
        "button", relation.v,
        make("span", "badge", verdicts[relation.v]), make("span", "", relation.f || relation.n || relation.r),
      );
      row.type = "button";
      row.addEventListener("click", () => chooseRelation(relation));
      rows.append(make("li", "", row));
    }
    const count = rows.childElementCount;
    by("count").textContent = words.of.replace("{shown}", count).replace("{count}", listed.length);
    by("more").hidden = count >= listed.length;
  }

  // ------------------------------------------------------------------ the panel
  function facts(pairs) {
    const told = make("dl");
    for (const [name, value] of pairs) {
      if (value) told.append(make("dt", "", name), make("dd", "", value));
    }
    return told.childElementCount ? told : null;
  }

  function operand([number, role, text], stated) {
    const go = make("button", stated ? "stated" : "", role ? make("small", "", role + " ") : null, make("bdi", "", text));
    go.type = "button";
    go.addEventListener("click", () => chooseFigure(number, true));
    return make("li", "", go);
  }

  function card(relation) {
    const operands = relation.o || [];
    const stated = operands[operands.length - 1];
    const level = relation.l ? make("span", "", levels[relation.l]) : null;
    return make(
      "div", "relation " + relation.v,
      make("p", "head", make("span", "badge", verdicts[relation.v]), level, make("code", "", relation.r)),
      relation.n ? make("p", "message", relation.n) : expected[relation.r] ? make("p", "about", words.should + expected[relation.r]) : null,
      relation.v === "fits" ? make("p", "loose", words.loose) : null,
      relation.f ? make("p", "formula", relation.f) : null,
      facts([
        [words.stated, stated && stated[2]], [words.computed, relation.c], [words.difference, relation.d],
        [words.cause, relation.w], [words.suggestion, relation.s],
      ]),
      make("ul", "operands", ...operands.map((one) => operand(one, one === stated && operands.length > 1))),
    );
  }

  let marked = [];
  function mark(numbers, chosen) {
    for (const element of marked) {
      element.classList.remove("tied", "chosen");
      element.removeAttribute("aria-pressed");
    }
    marked = [...numbers, chosen].map(figure).filter(Boolean);
    for (const number of numbers) figure(number)?.classList.add("tied");
    const element = chosen === null ? null : figure(chosen);
    element?.classList.add("chosen");
    element?.setAttribute("aria-pressed", "true");
  }

  function show(...children) {
    const detail = by("detail");
    detail.replaceChildren(...children);
    by("panel").scrollTop = 0;
  }

  function goTo(number) {
    const element = figure(number);
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
  }

  function chooseFigure(number, move) {
    const element = figure(number);
    const mine = held.get(number) || [];
    const state = element && stateOf(element);
    mark(mine.flatMap((relation) => relation.o.map((one) => one[0])), number);
    show(
      make("p", "figure", make("bdi", "", element ? element.textContent : ""), " ",
        state ? make("span", "badge " + (mine[0] ? mine[0].v : ""), states[state]) : ""),
      values[number] && values[number].replaceAll(" ", "") !== element?.textContent
        ? make("p", "value", words.read + " " + values[number]) : "",
      ...(mine.length ? mine.map(card) : [make("p", "hint", words.untied)]),
    );
    if (move) goTo(number);
  }

  function chooseRelation(relation) {
    const numbers = (relation.o || []).map((one) => one[0]);
    const stated = numbers[numbers.length - 1];
    mark(numbers, stated);
    show(card(relation));
    goTo(stated);
  }

  let hint = null;
  function letGo() {
    hideTip();
    mark([], null);
    show(hint);
  }

  // ------------------------------------------------------------------ the tip
  const tip = by("tip");
  let described = null;
  let near = [];

  function showTip(element) {
    if (element === described) return;
    hideTip();
    const mine = held.get(numberOf(element)) || [];
    const state = stateOf(element);
    const told = mine.slice(0, 3).map((relation) =>
      make("p", "", verdicts[relation.v] + "  " + (relation.f || relation.n || relation.r)));
    if (!told.length) told.push(make("p", "", (state ? states[state] + "  " : "") + words.untied));
    near = mine.flatMap((relation) => relation.o.map((one) => figure(one[0]))).filter(Boolean);
    for (const one of near) one.classList.add("near");
    tip.replaceChildren(...told);
    tip.hidden = false;
    const box = element.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 12);
    const above = box.top - tip.offsetHeight - 8;
    tip.style.left = Math.max(8, left) + scrollX + "px";
    tip.style.top = (above > 60 ? above : box.bottom + 8) + scrollY + "px";
    described = element;
    element.setAttribute("aria-describedby", "tip");
  }

  function hideTip() {
    tip.hidden = true;
    for (const one of near) one.classList.remove("near");
    near = [];
    described?.removeAttribute("aria-describedby");
    described = null;
  }

  // ------------------------------------------------------------------ hands
  const figureAt = (target) => target instanceof Element ? target.closest("#papers .text .f") : null;
  const papers = by("papers");
  papers.addEventListener("click", (event) => {
    const element = figureAt(event.target);
    if (element && String(getSelection()) === "") chooseFigure(numberOf(element), false);
  });
  papers.addEventListener("keydown", (event) => {
    const element = figureAt(event.target);
    if (!element || event.target !== element || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    chooseFigure(numberOf(element), false);
  });
  papers.addEventListener("pointerover", (event) => {
    const element = figureAt(event.target);
    if (element) showTip(element);
    else hideTip();
  });
  papers.addEventListener("focusin", (event) => {
    const element = figureAt(event.target);
    if (element && element.matches(":focus-visible")) showTip(element);
  });
  papers.addEventListener("focusout", hideTip);
  papers.addEventListener("pointerleave", hideTip);

  let step = -1;
  function move(by_) {
    const stops = listed.filter((relation) => relation.l || ORDER.includes(relation.v));
    if (!stops.length) return;
    step = (step + by_ + stops.length) % stops.length;
    if (step < 0) step = stops.length - 1;
    chooseRelation(stops[step]);
  }
  by("next").addEventListener("click", () => move(1));
  by("previous").addEventListener("click", () => move(step < 0 ? 0 : -1));
  by("print").addEventListener("click", () => print());
  by("more").addEventListener("click", list);
  for (const chip of chips) chip.addEventListener("change", filter);
  rule.addEventListener("change", filter);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select")) return;
    if (event.key === "n") move(1);
    else if (event.key === "p") move(step < 0 ? 0 : -1);
    else if (event.key === "Escape") letGo();
  });

  hint = document.querySelector("#detail .hint");
  document.querySelector(".tools").hidden = false;
  by("panel").hidden = false;
  filter();
})();
