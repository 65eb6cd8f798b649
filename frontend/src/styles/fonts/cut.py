"""Cuts Literata to what a notebook needs: one variable file, weights 380 to 500, Western and Central European letters.

Run once, by hand; README.md beside this file says how.
"""

import copy
import io
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

WESTERN = [
    *range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x178, 0x2010, 0x2011, 0x2013, 0x2014, 0x2015,
    *range(0x2018, 0x201F), 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2192, 0x2212,
]  # fmt: skip
CENTRAL = [*range(0x100, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E]
WEIGHTS = (380, 380, 500)
STRUCK = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T", "ſ": "f"}


def reloaded(font):
    """The same font after a round through its file, so that nothing refers to glyphs that are gone."""
    file = io.BytesIO()
    font.flavor = None
    font.save(file)
    file.seek(0)
    return TTFont(file)


def cut(path, letters, features, weight):
    font = TTFont(path)
    instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.glyph_names = True
    options.drop_tables += ["vhea", "vmtx", "gasp"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    cutter = subset.Subsetter(options)
    font = reloaded(font)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    font = reloaded(font)
    font.ensureDecompiled(recurse=True)
    for name in font.getGlyphOrder():
        font["glyf"][name].expand(font["glyf"])
    return font


def outline(font, name):
    glyph = font["glyf"][name]
    if glyph.isComposite() or glyph.numberOfContours == 0:
        return None
    points, ends, _ = glyph.getCoordinates(font["glyf"])
    return tuple(points), tuple(ends), font["hmtx"][name][0]


def add(font, more):
    """Adds the letters of `more`; an accented letter reuses the outline of its letter where `font` has it."""
    known = {outline(font, name): name for name in font.getGlyphOrder() if outline(font, name)}
    order = list(font.getGlyphOrder())
    taken = {}

    def take(name):
        if name in taken:
            return taken[name]
        same = known.get(outline(more, name))
        if same:
            taken[name] = same
            return same
        new = name if name not in order else f"{name}.more"
        glyph = copy.deepcopy(more["glyf"][name])
        for part in glyph.components if glyph.isComposite() else []:
            part.glyphName = take(part.glyphName)
        order.append(new)
        taken[name] = new
        font.setGlyphOrder(list(order))
        font["glyf"].glyphs[new] = glyph
        font["glyf"].glyphOrder = list(order)
        font["hmtx"][new] = more["hmtx"][name]
        if name in more["gvar"].variations:
            font["gvar"].variations[new] = more["gvar"].variations[name]
        return new

    for code, name in sorted(more.getBestCmap().items()):
        if code not in font.getBestCmap():
            new = take(name)
            for table in font["cmap"].tables:
                table.cmap[code] = new
    font["maxp"].numGlyphs = len(order)


def kern_like_their_letters(font):
    """Gives an accented letter the kerning class of the letter under the accent."""
    names = font.getBestCmap()
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            pairs = table.ExtSubTable if table.LookupType == 9 else table
            if pairs.LookupType != 2 or pairs.Format != 2:
                continue
            for code in CENTRAL:
                bare = unicodedata.normalize("NFD", chr(code))[0]
                name, like = names.get(code), names.get(ord(STRUCK.get(bare, bare)))
                if name is None or like is None or name == like:
                    continue
                if like in pairs.Coverage.glyphs and name not in pairs.Coverage.glyphs:
                    pairs.Coverage.glyphs.append(name)
                    if like in pairs.ClassDef1.classDefs:
                        pairs.ClassDef1.classDefs[name] = pairs.ClassDef1.classDefs[like]
                if like in pairs.ClassDef2.classDefs:
                    pairs.ClassDef2.classDefs[name] = pairs.ClassDef2.classDefs[like]
            pairs.Coverage.glyphs.sort(key=font.getGlyphID)


folder, out = sys.argv[1:]
font = cut(f"{folder}/literata-latin-wght-normal.woff2", WESTERN, ["liga", "locl"], WEIGHTS)
add(font, cut(f"{folder}/literata-latin-ext-wght-normal.woff2", CENTRAL, [], WEIGHTS))
# Kerning that varies with the weight costs 9 KB, that of weight 400 for all weights 2 KB; nobody sees the difference.
font["GPOS"] = cut(f"{folder}/literata-latin-wght-normal.woff2", WESTERN, ["kern"], 400)["GPOS"]
kern_like_their_letters(font)
for table in ("HVAR", "MVAR"):  # written for the glyphs before the addition; the outlines' own variations say the same
    if table in font:
        del font[table]
font = reloaded(font)
font.flavor = "woff2"
font.save(out)
