package eu.integratingcities.conference.edition;

/** The ordinal of an edition as its titles spell it: the tenth conference is "X". */
record RomanNumeral(int number) {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The largest number that can be written without a sign beyond M. */
    static final int LARGEST = 3999;

    RomanNumeral {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("There is no Roman numeral for " + number);
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        var rest = number;
        for (var i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(SIGNS[i]);
            }
        }
        return text.toString();
    }
}
