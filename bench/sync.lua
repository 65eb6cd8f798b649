-- One sync of three noticings by the next of the people prepared: their cookie, the true cursor of their device, a
-- night of their own, fresh ids. Arguments: the reference folder, the file of people, the milliseconds of this moment.
local people, turn, made, looked, text, began = {}, 0, 0, false

function init(args)
  local mine = request
  dofile(args[1] .. "/post.lua")
  text = request():match('"text":"([^"]*)"')
  request = mine
  for line in io.lines(args[2]) do
    local cookie, cursor = line:match("(%S+) (%d+)")
    people[#people + 1] = { cookie = cookie, cursor = tonumber(cursor) }
  end
  began = tonumber(args[3])
end

local function uuid7()
  made = made + 1
  local now = began + math.floor(made / 4)
  return string.format("%08x-%04x-7%03x-%04x-%06x%06x", math.floor(now / 65536), now % 65536,
    math.random(0, 0xfff), math.random(0x8000, 0xbfff), math.random(0, 0xffffff), math.random(0, 0xffffff))
end

local function change(day)
  return '{"change_id":"' .. uuid7() .. '","kind":"noticing","id":"' .. uuid7() .. '","base_version":0,"fields":{"day":"'
    .. day .. '","text":"' .. text .. '","signal":"helped"}}'
end

request = function()
  turn = turn % #people + 1
  local person = people[turn]
  local day = os.date("!%Y-%m-%d", 946684800 + person.cursor * 28800)
  local body = '{"cursor":' .. person.cursor .. ',"changes":[' .. change(day) .. "," .. change(day) .. "," .. change(day) .. "]}"
  if looked then person.cursor = person.cursor + 3 else looked, turn = true, 0 end -- wrk looks at one before it begins
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json", ["Cookie"] = "porchlight=" .. person.cookie }, body)
end
