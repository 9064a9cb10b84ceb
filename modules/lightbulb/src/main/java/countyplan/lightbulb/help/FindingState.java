package countyplan.lightbulb.help;

/// What became of what the Housing MOT found: found, acted on, referred, declined by the person, not needed after all.
public enum FindingState {
    FOUND, ACTION, REFERRED, DECLINED, NOT_NEEDED
}
