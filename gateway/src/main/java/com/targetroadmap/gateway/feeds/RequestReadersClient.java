package com.targetroadmap.gateway.feeds;

import io.micronaut.http.client.annotation.Client;

@Client("request-service")
interface RequestReadersClient extends ReadersClient {}
