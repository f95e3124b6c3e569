package eu.integratingcities.signatory.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchPropertiesTest {

    @Property
    void everyNameFindsItself(@ForAll("names") String name) {
        assertThat(found(name, name)).isEqualTo(name);
    }

    @Property
    void everyNameIsFoundInCapitals(@ForAll("names") String name) {
        assertThat(found(name.toUpperCase(Locale.ROOT), name)).isEqualTo(name);
    }

    @Property
    void everyNameIsFoundWithoutItsAccents(@ForAll("names") String name) {
        assertThat(found(withoutAccents(name), name)).isEqualTo(name);
        assertThat(found(withoutAccents(name).toUpperCase(Locale.ROOT), name)).isEqualTo(name);
    }

    @Property
    void everyNameIsFoundByItsTransliteration(@ForAll("names") String name) {
        assertThat(SearchKeys.of(name))
                .allSatisfy(key -> assertThat(found(key, name)).isEqualTo(name));
    }

    @Property
    void everyLatinNameIsFoundWithASlip(@ForAll("slips") Slip slip) {
        assertThat(found(slip.typed(), slip.name())).isEqualTo(slip.name());
    }

    @Property
    void keysAreMadeOfPlainWords(@ForAll String anything) {
        assertThat(SearchKeys.of(anything)).allMatch(key -> key.matches("[a-z0-9]+( [a-z0-9]+)*"));
    }

    @Property
    void aKeyIsItsOwnOnlyKey(@ForAll("names") String name) {
        assertThat(SearchKeys.of(name))
                .allSatisfy(key -> assertThat(SearchKeys.of(key)).containsExactly(key));
    }

    @Provide
    Arbitrary<String> names() {
        var latin = letters("abcdefghijklmnopqrstuvwxyzäöüßåøæéèêëàáâãçñłśźżđðþőűŧħœığşčřžýāēīķļņțăĳ");
        var greek = letters("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ");
        var cyrillic = letters("абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєіїўђћџ");
        var hebrew = letters("אבגדהוזחטיכלמנסעפצקרשת");
        var chinese = letters("倫敦巴黎柏林布魯塞爾阿姆斯特丹");
        return Combinators.combine(
                        Arbitraries.oneOf(latin, latin, greek, cyrillic, hebrew, chinese),
                        Arbitraries.of("", " ", "-", "’", " / "),
                        Arbitraries.oneOf(latin, Arbitraries.just("")))
                .as((first, between, second) -> second.isEmpty() ? first : first + between + second)
                .filter(name -> !SearchKeys.of(name).isEmpty());
    }

    @Provide
    Arbitrary<Slip> slips() {
        var names = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(5).ofMaxLength(20);
        return Combinators.combine(names, Arbitraries.integers().between(0, 18), Arbitraries.of(SlipKind.values()))
                .as((name, at, kind) -> new Slip(name, kind.apply(name, at % (name.length() - 1))));
    }

    private static Arbitrary<String> letters(String alphabet) {
        return Arbitraries.strings()
                .withChars(alphabet.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(15);
    }

    private static String withoutAccents(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        Assume.that(!SearchKeys.of(bare).isEmpty());
        return bare;
    }

    /** What a search for the text says that it matched, in a city that has the name. */
    private static String found(String typed, String name) {
        return CitySearch.of(typed).matchedName("Elsewhere 0", List.of(new CityName(name, null, "official")));
    }

    private record Slip(String name, String typed) {}

    private enum SlipKind {
        MISSING {
            @Override
            String apply(String name, int at) {
                return name.substring(0, at) + name.substring(at + 1);
            }
        },
        DOUBLED {
            @Override
            String apply(String name, int at) {
                return name.substring(0, at) + name.charAt(at) + name.substring(at);
            }
        },
        WRONG {
            @Override
            String apply(String name, int at) {
                return name.substring(0, at) + '9' + name.substring(at + 1);
            }
        },
        SWAPPED {
            @Override
            String apply(String name, int at) {
                return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            }
        };

        abstract String apply(String name, int at);
    }
}
