package com.targetroadmap.roadmap.product;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import com.targetroadmap.roadmap.writing.Put;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Makes products and names them. */
@Singleton
public class ProductMaking {

    private final Products products;
    private final Changes changes;
    private final Facts facts;

    ProductMaking(Products products, Changes changes, Facts facts) {
        this.products = products;
        this.changes = changes;
        this.facts = facts;
    }

    @Transactional
    Put<Product> put(UUID id, NewProduct wanted, Caller caller) {
        Origin origin = changes.begin(caller, wanted);
        Optional<Product> there = products.findById(id);
        if (there.isPresent()) {
            origin.mustBe(there.get().madeBy(), there.get().fingerprint(), "This product");
            return Put.repeated(there.get());
        }
        return Put.made(
                make(new Product(id, wanted.name().strip(), changes.now(), origin.person(), origin.fingerprint(), 1)));
    }

    @Transactional
    Product rename(UUID id, EntityTag seen, NewProduct wanted) {
        changes.begin();
        Product before = products.findById(id).orElseThrow(() -> Problem.notFound("This product"));
        seen.mustBe(before.version(), ProductView.of(before));
        Product after = products.update(before.renamed(wanted.name().strip()));
        facts.tell(ProductFact.of(after));
        return after;
    }

    /** The first product; made when there is none yet, because what sales asked for must have a place. */
    @Transactional
    public Product first() {
        return products.first()
                .orElseGet(() -> make(new Product(UUID.randomUUID(), "Our product", changes.now(), null, null, 1)));
    }

    private Product make(Product product) {
        Product made = products.save(product);
        facts.tell(ProductFact.of(made));
        return made;
    }
}
