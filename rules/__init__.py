"""The built-in rules, a module a family; ``checker.registry`` lists them."""
