package com.targetroadmap.requests.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts rows that were looked up by their ids back into the order in which the ids were found. */
public final class InOrder {

    private InOrder() {}

    public static <T> List<T> of(Collection<UUID> ids, List<T> rows, Function<T, UUID> id) {
        Map<UUID, T> byId = rows.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
