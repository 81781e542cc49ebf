"""Why what the provider says is not kept, or not asked."""

from runner.core.errors import Conflict


class UnknownProduct(Conflict):
    code = "unknown_product"
    message = "{product} is no plan of this server; run `postmagiq billing sync`, then replay this."
