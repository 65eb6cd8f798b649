"""Which addresses are out in the world."""

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.push.addresses import is_global

OUT_THERE = ("8.8.8.8", "142.250.185.74", "34.107.221.82", "17.188.143.34", "223.255.255.254", "2a00:1450:4001::200a")
INSIDE = (
    *("0.0.0.0", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254"),
    *("172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1"),
    *("198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "::8.8.8.8", "100::1", "fc00::1", "fdff::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1"),
    *("2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:10::1", "2001:20::1", "2001:2::1", "2001:db8::1"),
    *("2002:7f00:1::", "2002:808:808::1", "3fff::1", "5f00::1", "64:ff9b:1::808:808", "::ffff:0:8.8.8.8", "4000::1"),
)


@pytest.mark.parametrize("address", OUT_THERE)
def test_an_address_of_the_world_is_global(address: str) -> None:
    assert is_global(address)


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_that_may_lead_inside_is_not(address: str) -> None:
    assert not is_global(address)


@given(st.ip_addresses(v=4))
def test_an_address_behind_nat64_is_judged_by_the_one_it_holds(held: IPv4Address) -> None:
    assert is_global(str(IPv6Address((0x64FF9B << 96) | int(held)))) == is_global(str(held))


@given(st.ip_addresses(v=4))
def test_a_tunnel_and_a_mapped_address_are_never_taken(held: IPv4Address) -> None:
    mapped = (0xFFFF << 32) | int(held)
    six_to_four = (0x2002 << 112) | (int(held) << 80)
    teredo = (0x2001_0000 << 96) | int(held)
    local_nat64 = (0x0064_FF9B_0001 << 80) | int(held)
    for other in (mapped, six_to_four, teredo, local_nat64, int(held)):
        assert not is_global(str(IPv6Address(other)))


@pytest.mark.parametrize("text", ["", "localhost", "0x7f000001", "127.1", "0177.0.0.1", "1.2.3.4.5"])
def test_what_is_no_address_is_told_apart(text: str) -> None:
    with pytest.raises(ValueError, match="address"):
        is_global(text)
