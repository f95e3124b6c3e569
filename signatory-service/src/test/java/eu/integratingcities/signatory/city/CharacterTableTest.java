package eu.integratingcities.signatory.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CharacterTableTest {

    private static final char LAST = 0x24f;

    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

    private final CharacterTable table = CharacterTable.below(LAST + 1, ASCII);

    @Property
    void spellsAsTheTransliteratorDoes(@ForAll("latin") String text) {
        assertThat(table.spell(text)).isEqualTo(ASCII.transliterate(text));
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings().withCharRange((char) 0, LAST).ofMaxLength(20);
    }
}
