"""What a rule is: what it checks, which claims it joins, the arithmetic, its words and examples.

A rule is a subclass of :class:`Rule` in a module of ``rules/``. Its docstring is its page of the
documentation, its ``good`` and ``bad`` examples are its tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

from checker.claim.passage import Passage, Passages
from checker.finding import Level
from checker.relation.model import Comparison, Habit, Relation, Tie

if TYPE_CHECKING:
    from checker.claim.across.known import Known
    from checker.relation.agreement import Told
    from checker.table.model import Understood


class Good(NamedTuple):
    """A text in which the rule must stay silent; ``why`` says what makes it hold."""

    text: str
    why: str = ""


class Bad(NamedTuple):
    """A text with what is to be reported between « and »; ``computed`` is what it should be."""

    text: str
    computed: str = ""

    @property
    def plain(self) -> str:
        """The text without the marks."""
        return self.text.replace("«", "").replace("»", "")

    @property
    def marked(self) -> tuple[int, int]:
        """Half-open offsets of what is marked in ``plain``."""
        start = self.text.index("«")
        return start, self.text.index("»") - 1


def grid(*rows: str) -> str:
    """A table in Markdown: the header first, cells parted by blanks, □ for an empty one."""
    cells = [["" if cell == "□" else cell for cell in row.split()] for row in rows]
    dashes = ["---"] * len(cells[0])
    return "\n".join(f"| {' | '.join(row)} |" for row in (cells[0], dashes, *cells[1:]))


class Join(Protocol):
    """Which claims a rule brings together."""

    @property
    def needs(self) -> int:
        """Mask of the roles that a sentence must have to be worth a look."""

    def ties(self, passage: Passage) -> Iterator[Tie]:
        """Yield what it finds in one sentence and its neighbours."""


class Survey(Protocol):
    """Which claims a rule brings together over a whole document."""

    def ties(self, passages: Passages) -> Iterator[Tie]:
        """Yield what it finds in the document."""


def kebab(name: str) -> str:
    """``TotalNotSumOfParts`` → ``total-not-sum-of-parts``."""
    return "".join(f"-{char.lower()}" if char.isupper() else char for char in name).lstrip("-")


class BaseRule:
    """What every rule has: its name, level and words, and the examples that are its tests.

    ``level`` is how a finding is reported, ``basis`` the standard or clause that the rule rests on.
    A rule that is not ``by_default`` is asked for by name.
    """

    level: ClassVar[Level] = Level.ERROR
    since: ClassVar[str] = "0.1.0"
    basis: ClassVar[str] = ""
    by_default: ClassVar[bool] = True
    message: ClassVar[Mapping[str, str]]
    good: ClassVar[tuple[Good, ...]] = ()
    bad: ClassVar[tuple[Bad, ...]] = ()

    format: ClassVar[str] = "text"
    """The format in which the examples are written: ``text``, or ``markdown`` for tables."""

    settled: ClassVar[bool] = False
    """Whether the rule speaks only of what settings tell it (see ``knowing``)."""

    name: ClassVar[str] = ""
    """Kebab-case name, made of the class name; it never changes meaning."""

    def knowing(self, known: Known) -> BaseRule:
        """The rule as it is where settings name a table of known figures; most need none."""
        return self

    def shown(self) -> BaseRule:
        """The rule as its examples are meant; most need nothing beside their text."""
        return self

    def __init_subclass__(cls) -> None:
        cls.name = kebab(cls.__name__)


class Rule(BaseRule):
    """Base of the rules on relations. A rule finds them and carries their arithmetic.

    It never judges. ``expect`` takes the operands in the order of the join, the stated one left
    out, and returns what the stated figure should be; it is written with plain operators and runs
    on Decimals, on intervals and on formulas. With ``yields_ratio`` it gives a plain ratio, which
    the judge prints like the stated figure (% or 倍).
    """

    compare: ClassVar[Comparison] = "equal"
    yields_ratio: ClassVar[bool] = False
    join: ClassVar[Join | None] = None
    over: ClassVar[Survey | None] = None
    needs: ClassVar[int] = 0
    """Mask of the roles and traits that a sentence must have; the join's where it has one."""
    words: ClassVar[tuple[str, ...]] = ()
    """Words of which a sentence must hold one; empty where the mask tells enough."""
    slips: ClassVar[Mapping[str, Callable[..., Any]]] = {}
    """The arithmetic of common mistakes by their name in ``checker.relation.causes.CAUSES``."""
    habit: ClassVar[Habit | None] = None
    """How its unsure ties come out in published reports; None where too few hold to make anything
    of one that misses by a slip of the pen. A tie may know better (``Tie.habit``)."""
    shows_only: ClassVar[bool] = False
    """True for a rule that lists what holds and never reports: its ties rest on no words."""
    converts: ClassVar[bool] = False
    """True for a rule that converts between units itself; the figures of the others are brought to
    the unit of the stated one."""
    looks: ClassVar[bool] = False
    """Whether the rule looks at single sentences (it has a ``join`` or a ``find`` of its own)."""
    surveys: ClassVar[bool] = False
    """Whether the rule looks at whole documents (it has an ``over`` or a ``survey`` of its own)."""
    tabulates: ClassVar[bool] = False
    """Whether the rule looks at tables."""
    matches: ClassVar[bool] = False
    """Whether the rule compares what is stated in two places."""
    notes_misreading: ClassVar[bool] = False
    """True for the rule that says once of a table that it was misread; it finds nothing itself."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.looks = cls.join is not None or cls.find is not Rule.find
        cls.surveys = cls.over is not None or cls.survey is not Rule.survey
        cls.tabulates = cls.tabulate is not Rule.tabulate
        cls.matches = cls.match is not Rule.match
        if "needs" not in vars(cls) and cls.join is not None:
            cls.needs = cls.join.needs

    def find(self, passage: Passage) -> Iterator[Tie]:
        """Yield the ties of one sentence; most rules leave this to their ``join``."""
        return iter(()) if self.join is None else self.join.ties(passage)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """Yield the ties that words make over the whole document; most rules have none."""
        return iter(()) if self.over is None else self.over.ties(passages)

    def tabulate(self, table: Understood) -> Iterator[Tie]:
        """Yield the ties of one table; most rules have none."""
        return iter(())

    def match(self, told: Told) -> Iterator[Tie]:
        """Yield the ties of what is stated in two places of a document, or of several."""
        return iter(())

    def says(self, relation: Relation) -> Mapping[str, str]:
        """What fills further placeholders of the message; most rules have none."""
        return {}

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """Yield figures that fit each other though no words tie them (all ``sure=False``).

        They are listed, never reported, and looked for only when somebody asks for the relations.
        """
        return iter(())

    def expect(self, *terms: Any) -> Any:
        """The figure that the stated one should be."""
        raise NotImplementedError
