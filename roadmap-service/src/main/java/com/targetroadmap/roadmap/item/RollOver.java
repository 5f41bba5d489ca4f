package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.phase.PhasesOfProduct;
import io.micronaut.http.HttpStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The destinations of a phase's unfinished items, held against those items. */
record RollOver(List<Item> unfinished, List<CompletionBody.Goes> goings, PhasesOfProduct around) {

    void refuseStrangers() {
        Set<UUID> expected = new HashSet<>(unfinished.stream().map(Item::id).toList());
        for (int i = 0; i < goings.size(); i++) {
            if (!expected.remove(goings.get(i).itemId())) {
                throw Problem.invalid(
                        place(i) + "itemId", "Name each unfinished item of this phase once, and no other.");
            }
        }
    }

    void refuseUnfinished() {
        Set<UUID> placed = goings.stream().map(CompletionBody.Goes::itemId).collect(Collectors.toSet());
        List<Item> left =
                unfinished.stream().filter(item -> !placed.contains(item.id())).toList();
        if (!left.isEmpty()) {
            throw Problem.conflict("unfinished-items", "Say where each unfinished item of this phase goes.")
                    .with(
                            "unfinished",
                            left.stream().map(this::withDestinations).toList());
        }
    }

    /** Takes each item to its destination; what is wrong there is named with its place in the list. */
    List<UUID> each(BiFunction<Item, Destination, Item> step) {
        Map<UUID, Item> byId = unfinished.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return IntStream.range(0, goings.size())
                .mapToObj(i -> go(i, byId.get(goings.get(i).itemId()), step))
                .toList();
    }

    private UUID go(int place, Item item, BiFunction<Item, Destination, Item> step) {
        try {
            return step.apply(item, goings.get(place).to()).id();
        } catch (Problem problem) {
            throw problem.status() == HttpStatus.BAD_REQUEST ? placed(problem, place) : problem;
        }
    }

    private static Problem placed(Problem problem, int place) {
        Problem placed = Problem.invalidInput(problem.getMessage());
        problem.errors().forEach(error -> placed.field(place(place) + "to." + error.field(), error.message()));
        return placed;
    }

    private static String place(int index) {
        return "destinations[" + index + "].";
    }

    private UnfinishedItem withDestinations(Item item) {
        return UnfinishedItem.of(item, MoveRules.of(item, around));
    }
}
