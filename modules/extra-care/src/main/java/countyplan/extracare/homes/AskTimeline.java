package countyplan.extracare.homes;

import countyplan.core.About;

@About("tells when a flat was vacant, nominated, let and void, day after day without a gap")
public record AskTimeline(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "the flat's id", example = "flat-01") FlatId flat) {
}
