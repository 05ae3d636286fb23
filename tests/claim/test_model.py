from checker.claim.model import BIT, Trait


def test_every_role_and_trait_has_a_bit_of_its_own():
    traits = [bit for name, bit in vars(Trait).items() if name.isupper()]
    bits = [*BIT.values(), *traits]
    assert len(set(bits)) == len(bits)
    assert all(bit.bit_count() == 1 for bit in bits)
