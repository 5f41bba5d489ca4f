package com.targetroadmap.gateway.announcement;

import com.targetroadmap.gateway.words.Wording;
import io.micronaut.core.annotation.Nullable;

/**
 * An announcement in words.
 *
 * @param headline what it is about, in a sentence
 * @param wording label and why, for who sells
 * @param asked how many asked for it; empty where nobody did
 * @param sayTo whom to say what stands under it
 * @param sayThis to the customer; {@code null} where there is nothing to say
 * @param path of the page that it leads to
 * @param link what there is to do there
 */
public record AnnouncementText(
        String headline,
        Wording wording,
        String asked,
        String sayTo,
        @Nullable String sayThis,
        String path,
        String link) {}
