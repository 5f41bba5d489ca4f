package com.targetroadmap.roadmap.product;

import com.targetroadmap.roadmap.writing.Text;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

@Serdeable
record NewProduct(
        @Nullable @Text(max = 120, required = true) String name) {}
