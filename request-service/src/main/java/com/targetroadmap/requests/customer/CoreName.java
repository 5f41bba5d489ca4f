package com.targetroadmap.requests.customer;

import com.targetroadmap.defaults.text.Typos;
import com.targetroadmap.defaults.text.Words;
import java.util.List;
import java.util.Set;

/**
 * What is left of a customer's name without its legal form, or of a domain without its ending: what people mean, however
 * much of the rest they write.
 *
 * @param words in the order of the name
 */
record CoreName(List<String> words) {

    private static final Set<String> AROUND = Set.of(
            "ab",
            "ag",
            "and",
            "as",
            "bv",
            "co",
            "com",
            "company",
            "corp",
            "corporation",
            "de",
            "eg",
            "eu",
            "ev",
            "gbr",
            "gmbh",
            "https",
            "http",
            "inc",
            "incorporated",
            "io",
            "kg",
            "kgaa",
            "limited",
            "llc",
            "llp",
            "ltd",
            "mbh",
            "net",
            "nv",
            "ohg",
            "org",
            "oy",
            "plc",
            "sa",
            "sarl",
            "se",
            "spa",
            "srl",
            "the",
            "ug",
            "und",
            "www");

    static CoreName of(String name) {
        List<String> all = List.copyOf(Words.of(name).words());
        List<String> core = all.stream().filter(word -> !AROUND.contains(word)).toList();
        return new CoreName(core.isEmpty() ? all : core);
    }

    /** However it ends. */
    static CoreName ofDomain(String domain) {
        return of(domain.substring(0, domain.lastIndexOf('.')));
    }

    /** Whether both are the same, but for a typo and for how the words are put together. */
    boolean isLike(CoreName other) {
        String one = String.join("", words);
        String another = String.join("", other.words);
        int allowed = Math.min(Typos.allowedIn(one), Typos.allowedIn(another));
        return one.equals(another)
                || (Math.abs(one.length() - another.length()) <= allowed && Typos.between(one, another) <= allowed);
    }
}
