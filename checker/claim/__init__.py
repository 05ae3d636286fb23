"""Claims: what the text says of each figure, and the chains and lists that figures stand in.

``reading`` makes claims of figures; rules are handed them as a ``passage``. What a rule then looks
for lies by its sense: in ``sums`` what adds up, in ``shares`` what is part of a whole, ``across``
what a document tells in several places. Names, years and rows, which all of these need, lie here.
"""
