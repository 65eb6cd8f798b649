"""Whether an address of the internet protocol is out in the world, or may lead back into the house (pure).

Python's own `is_global` differs from release to release, so what it has ever left out is named here. The lists are the
IANA registries of special-purpose addresses (RFC 6890).
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

NOT_OUT_THERE_4 = [
    IPv4Network(each)
    for each in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carriers' own networks
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",  # relays of 6to4
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
]
UNICAST = IPv6Network("2000::/3")
NOT_OUT_THERE_6 = [
    IPv6Network(each)
    for each in (
        "2001::/23",  # Teredo and other tunnels of the IETF's
        "2001:db8::/32",
        "2002::/16",  # 6to4, which holds an IPv4 address and is sent on to it
        "3fff::/20",
    )
]
NAT64 = IPv6Network("64:ff9b::/96")
"""How a network without IPv4 reaches it (RFC 6052); the one of a local network, 64:ff9b:1::/48, can lead anywhere."""


def is_global(address: str) -> bool:
    """Whether `address` is out in the world; one behind NAT64 is judged by the one it holds. Raises ValueError if it is
    none. An IPv6 address with a zone (`fe80::1%eth0`) never is, nor one that is mapped (`::ffff:8.8.8.8`).
    """
    read = ip_address(address)
    if isinstance(read, IPv4Address):
        return _is_global_4(read)
    if read.scope_id is not None:
        return False
    if read in NAT64:
        return _is_global_4(_held_by(read))
    return read in UNICAST and read.is_global and not any(read in network for network in NOT_OUT_THERE_6)


def _is_global_4(address: IPv4Address) -> bool:
    return address.is_global and not any(address in network for network in NOT_OUT_THERE_4)


def _held_by(address: IPv6Address) -> IPv4Address:
    return IPv4Address(int(address) & 0xFFFFFFFF)
