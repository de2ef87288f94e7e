# Time: the timeline.

timeline-name = Timeline
timeline-law = Law
timeline-lists = Lists
timeline-projects = Projects
timeline-handle = Timeline: the day that is shown
timeline-previous = Previous event
timeline-next = Next event
timeline-play = Play the years
timeline-pause = Pause
timeline-deck-day = The deck’s day: { $day }
timeline-today = Show today
timeline-more = and { $count } more
timeline-several = { $count } events from { $date }
command-toggle-timeline = Show or hide the timeline
command-toggle-play = Play the years, or pause

command-toggle-compare = Compare two days side by side, or stop
command-set-compared = Change what is compared
compare-left-day = Day of the left side
compare-right-day = Day of the right side
compare-right-layers = Layers of the right side
compare-divider = Divider between the two maps
compare-sides = left: { $left } · right: { $right }
