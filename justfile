# The recipes of daily work; `just` lists them.

# What the continuous integration runs.
check:
    ./.ci/run

# All tests. Those that need a GPU are skipped, with the reason, on a machine without one.
test:
    cargo test

# Formatting and lints.
lint:
    cargo fmt --check
    cargo clippy --all-targets --all-features -- --deny warnings

# Accept the new text snapshots and pictures of the tests, after a look at the difference.
bless:
    INSTA_UPDATE=always UPDATE_SNAPSHOTS=1 cargo test

# Validate the catalogue in `data/`.
data:
    cargo run --quiet -- check data

# Measure.
bench:
    cargo bench
