package com.targetroadmap.gateway.feeds;

import io.micronaut.http.client.annotation.Client;

@Client("roadmap-service")
interface RoadmapReadersClient extends ReadersClient {}
