# The details panel.

overview-counts =
    { $laws ->
        [0] No instrument in force
        [one] { $laws } instrument in force
       *[other] { $laws } instruments in force
    } · { $projects ->
        [0] no project
        [one] { $projects } project
       *[other] { $projects } projects
    }, { $active } under way
overview-from-border = { $distance } from the border
links-many = Show all { $count }
details-no-sources = No source known.
law-count =
    On { $date }: { $count } in force, { $ended ->
        [0] none ended or still to come
        [one] { $ended } ended or still to come
       *[other] { $ended } ended or still to come
    }
law-timeline = The instruments in time, by level
law-adopted = adopted { $date }
law-in-force = in force { $span }
law-repealed-by = Repealed by
law-amended-by-it = Amended by the instrument of this panel
law-repealed-by-it = Repealed by the instrument of this panel
law-carried-out-by-it = Carried out by the instrument of this panel
law-repeals-it = Repeals the instrument of this panel
law-amends-it = Amends the instrument of this panel
law-carries-it-out = Carries out the instrument of this panel
force-in-force = in force
force-adopted = adopted, not yet in force
force-ended = no longer in force
why-defines = Why here: it defines this area.
why-names = Why here: it names this area.
why-kind = Why here: it holds for every place of this kind ({ $kinds }, { $country }).
why-makes = Why here: it makes this area what it is.
why-within = Why here: it holds for { $area }, which this area is part of.
why-here = Why here: it holds for { $area }.
choice-any = all
