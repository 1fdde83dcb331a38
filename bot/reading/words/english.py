"""English words by the rows that they stand in; each row of the other files takes its own."""

from typing import Final

TOTALS: Final = (
    "altogether overall cumulative cumulatively all_told a_total_of already ytd year_to_date "
    "running_total grand_total cumulative_total since_the_beginning_of_the_year "
    "since_the_start_of_the_year in_all"
)
NOW: Final = "now up_to_now until_now till_now as_of_now by_now"
REACHING: Final = (
    "increased_to increases_to rose_to risen_to rises_to grew_to grown_to reduced_to down_to "
    "making brings_us_to takes_us_to brings_it_to bringing_it_to bringing_the_total_to "
    "for_a_total_of fell_to dropped_to decreased_to reaching reaches stands_at stood_at "
    "went_up_to up_to improved_to"
)
MORE: Final = (
    "more another extra further added adding up up_by increased_by increase_of rose_by grew_by "
    "went_up_by joined improved_by"
)
LESS: Final = (
    "down down_by decreased_by decrease_of fell_by dropped_by reduced_by went_down_by fewer"
)
CORRECTING: Final = (
    "should_be should_read should_say should_have_been should_have_read should_now_be "
    "corrected_to corrected amended_to amended i_meant meant_to_say typo fixed: edit: edited: "
    "make_that please_change please_correct please_amend wrong_number was_wrong is_wrong "
    "were_wrong are_wrong was_incorrect is_incorrect my_mistake was_a_mistake miscounted "
    "mistyped amend actually oops could_you_correct could_you_please_correct can_you_correct "
    "can_you_please_correct could_you_change could_you_please_change can_you_change "
    "can_you_please_change"
)
WRONG: Final = "not is_not was_not are_not isn't wasn't aren't instead_of rather_than"
_TAKING_BACK: Final = (
    "delete", "scrap", "disregard", "remove", "undo", "ignore", "take_back", "cancel", "revoke",
    "withdraw", "retract",
)  # fmt: skip
_OF_A_REPORT: Final = (
    "that", "my_last", "my_last_message", "my_last_report", "my_last_one", "my_last_update",
    "my_last_entry", "the_last_one", "the_last_message", "the_last_report", "the_last_entry",
    "last_message", "last_report", "the_above", "my_previous_message", "my_previous_report",
    "the_previous_message", "the_previous_report", "my_earlier_message", "my_earlier_report",
)  # fmt: skip
UNDOING: Final = " ".join(
    f"{verb}_{report}"
    for verb in _TAKING_BACK
    for report in _OF_A_REPORT
    if (verb, report) != ("cancel", "my_last")
)
LAST_REPORT: Final = (
    "previous_report my_previous_message my_previous_report my_last_entry my_last_update "
    "my_last_figure my_last_number my_earlier_message my_earlier_report my_last_one "
    "the_last_message the_last_report"
)
GOALS: Final = "target_of targets goal_of"
DONE: Final = "achieved accomplished actual"
COMPLETED: Final = (
    "complete of_target of_the_target of_our_target of_goal of_the_goal of_our_goal "
    "of_the_annual_target of_annual_target of_plan of_the_plan"
)
LEFT: Final = "to_go still_to_do still_to_go yet_to_do outstanding still_outstanding still_left"
GROWN: Final = "yoy y/y year_on_year year-over-year year_over_year"
COMPARED: Final = (
    "than vs versus compared_to compared_with as_against relative_to this_time_last_year "
    "same_time_last_year same_period_last_year the_same_period at_this_time"
)
FROM: Final = (
    "from up_from down_from rose_from risen_from increased_from fell_from dropped_from "
    "decreased_from improved_from grew_from went_from went_up_from went_down_from"
)
PARTS: Final = "of_which of_whom among_them incl"
EACH: Final = "apiece"
NOT_MOVED: Final = (
    "no_new no_further no_more no_additional no_updates no_update no_news no_activity "
    "no_activities no_movement no_changes nothing_to_report nothing_further nothing_done "
    "nil_return nil_report"
)
NONE: Final = "no zero nothing nought still_0 still_zero"
PLANS: Final = (
    "planning plan_to plans_to intend intending i'll we'll they'll you'll won't might would "
    "could shall expect expects expecting aim aiming aims trying_to try_to let's lets gonna "
    "about_to upcoming soon if unless in_case suppose supposing forecast projected hopes imagine "
    "remember_when we_may i_may "
    "they_may you_may it_may who_may may_be may_reach may_have may_not may_get may_take may_need "
    "may_do"
)
UNSURE: Final = (
    "maybe perhaps probably i_think i_guess i_believe not_sure unsure i_suppose possibly "
    "apparently allegedly supposedly no_idea don't_know do_not_know "
    "did_not didn't do_not don't does_not doesn't could_not couldn't can_not cannot can't "
    "will_not would_not wouldn't have_not haven't has_not hasn't had_not hadn't not_yet never "
    "unable_to failed_to usually normally typically generally on_average an_average_of "
    "average_of used_to"
)
"""What makes a statement none in its own clause: doubt and denial."""
DEMANDS: Final = (
    "have_to has_to need_to needs_to need needs needed make_sure don't_forget do_not_forget "
    "remember_to required requires supposed_to ought_to want wants at_the_latest"
)
REQUESTS: Final = (
    "kindly reminder remind send submit bring lend deadline thanks_for thank_you_for "
    "give collect pick_up hand_over "
    "congratulations congrats well_done great_job good_job kudos thanks_to sign_up rsvp"
)
QUESTIONS: Final = (
    "did_you did_we did_they do_we do_you do_they have_you have_we have_they is_it is_this is_that "
    "are_we are_they are_there are_you was_it were_there should_we should_i should_it can_you "
    "can_we can_i can_anyone can_someone could_you could_we would_you will_you anyone_know "
    "whether who_has who_can who_did where_is where_are isn't_it"
)
OTHERS: Final = (
    "they next_door the_other other_teams other_units other_centres other_offices other_clinics "
    "other_schools the_others neighbours neighbor neighbors elsewhere according_to i_heard "
    "we_heard nationwide nationally newspaper the_news the_ministry the_government in_the_news "
    "my_wife my_husband my_brother my_sister my_son my_daughter my_mother my_father my_kids "
    "lottery my_record our_record the_record"
)
UNDONE: Final = (
    "planned cancelled canceled postponed missed pending scheduled booked failed refused declined "
    "rejected delayed rescheduled not_done not_completed not_finished not_counted not_held "
    "not_included was_postponed were_postponed was_cancelled were_cancelled to_come forgotten "
    "max maximum min minimum cancel lost stole stolen missing broken damaged expired wasted "
    "thrown_away left_us left_the left_for left_early overdue per every a_day a_week "
    "a_month a_year no-shows"
)
FILLERS: Final = (
    "were been have has had did just only stands stand at count figure number these those it this "
    "that there so made held conducted recorded reported all i us be yet of_them of_these of_those "
    "carried_out fyi btw ran took_place happened an me my figures numbers it's that's "
    "there's we've i've"
)
