package county.@package@;

/// Where an item stands; a new one stands at the first.
public enum ItemState {
    OPEN, DONE
}
