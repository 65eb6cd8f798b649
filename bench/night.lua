-- The lines of one night, for one of the people prepared. Arguments: the file of people, the night.
local people, night = {}

function init(args)
  for line in io.lines(args[1]) do people[#people + 1] = line:match("%S+") end
  night = args[2]
end

request = function()
  local cookie = people[math.random(1, #people)]
  return wrk.format("GET", "/api/noticings?from=" .. night .. "&to=" .. night, { ["Cookie"] = "porchlight=" .. cookie })
end
