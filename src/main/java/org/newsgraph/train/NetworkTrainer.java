package org.newsgraph.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.newsgraph.language.NetworkShape;
import org.newsgraph.language.NetworkWeights;

/**
 * Trains the weights of the parser network by mini-batches. Each batch is shared out to two fixed
 * halves, so that the result is the same however many processors work on them.
 */
public final class NetworkTrainer {
  private static final int HALVES = 2;

  private final NetworkWeights weights;
  private final NetworkGradient[] gradients = new NetworkGradient[HALVES];
  private final AdamOptimizer optimizer;
  private final Settings settings;

  /**
   * How to train.
   *
   * @param epochs times that all sentences are seen
   * @param batch sentences a step
   * @param rate highest learning rate; it falls to zero in a straight line
   * @param dropout share of numbers left out between layers
   * @param threads 1 or 2
   */
  public record Settings(
      int epochs, int batch, double rate, float dropout, int threads, long seed) {
    /** The usual settings. */
    static Settings usual(int epochs, double rate, long seed) {
      return new Settings(epochs, 20, rate, 0.2f, 2, seed);
    }
  }

  NetworkTrainer(NetworkWeights weights, Settings settings) {
    this.weights = weights;
    this.settings = settings;
    for (int i = 0; i < HALVES; i++) {
      gradients[i] = new NetworkGradient(weights, settings.dropout);
    }
    optimizer = new AdamOptimizer(weights);
  }

  /** Weights to start from. */
  static NetworkWeights initial(NetworkShape s, long seed) {
    NetworkWeights w = new NetworkWeights(s);
    Random random = new Random(seed);
    fill(w.words, 1.0 / Math.sqrt(s.wordSize()), random);
    fill(w.affixes, 0.3 / Math.sqrt(s.affixSize()), random);
    fill(w.tags, 1.0 / Math.sqrt(s.tagSize()), random);
    fill(w.formInput, Math.sqrt(1.0 / 3), random);
    fill(w.tagInput, Math.sqrt(1.0 / 3), random);
    fill(w.input2, Math.sqrt(1.5 / s.hidden1()), random);
    fill(w.roles, Math.sqrt(1.5 / s.hidden2()), random);
    fill(w.arc, 0.3 / Math.sqrt(s.arc()), random);
    fill(w.root, 0.5, random);
    fill(w.relation, Math.sqrt(3.0 / s.label()), random);
    fill(w.tag, Math.sqrt(1.0 / s.hidden2()), random);
    return w;
  }

  private static void fill(float[] m, double range, Random random) {
    for (int i = 0; i < m.length; i++) {
      m[i] = (float) ((random.nextDouble() * 2 - 1) * range);
    }
  }

  /** Trains; calls {@code afterEpoch} with the number of each finished epoch, from 1. */
  void train(List<NetworkSample> sentences, IntConsumer afterEpoch) {
    List<NetworkSample> order = new ArrayList<>(sentences);
    Random random = new Random(settings.seed);
    ExecutorService pool = Executors.newFixedThreadPool(settings.threads);
    int steps = (order.size() + settings.batch - 1) / settings.batch;
    try {
      for (int epoch = 0; epoch < settings.epochs; epoch++) {
        Collections.shuffle(order, random);
        double loss = 0;
        for (int b = 0; b < steps; b++) {
          double done = (epoch * (double) steps + b) / (settings.epochs * (double) steps);
          double rate = settings.rate * Math.min(1 - done, Math.min(1, done * 50 + 0.02));
          int from = b * settings.batch;
          int to = Math.min(order.size(), from + settings.batch);
          loss += step(order.subList(from, to), random, rate, pool);
        }
        System.err.printf("network epoch %d: loss %.4f%n", epoch + 1, loss / order.size());
        afterEpoch.accept(epoch + 1);
      }
    } finally {
      pool.shutdown();
    }
  }

  private double step(List<NetworkSample> batch, Random random, double rate, ExecutorService pool) {
    List<Future<Double>> halves = new ArrayList<>();
    int words = 0;
    for (NetworkSample s : batch) {
      words += s.size();
    }
    for (int i = 0; i < HALVES; i++) {
      int half = i;
      Random dice = new Random(random.nextLong());
      halves.add(pool.submit(() -> half(batch, half, dice)));
    }
    double loss = 0;
    try {
      for (Future<Double> h : halves) {
        loss += h.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("training broke off", e);
    }
    addSecond();
    optimizer.step(gradients[0], 1.0 / words, rate);
    return loss;
  }

  private double half(List<NetworkSample> batch, int half, Random dice) {
    gradients[half].weightsChanged();
    List<NetworkSample> share = new ArrayList<>();
    for (int i = half; i < batch.size(); i += HALVES) {
      share.add(batch.get(i));
    }
    return gradients[half].add(share, dice);
  }

  private void addSecond() {
    for (int t = 0; t < gradients[0].tables.size(); t++) {
      gradients[0].tables.get(t).takeFrom(gradients[1].tables.get(t));
    }
    List<float[]> to = gradients[0].g.dense();
    List<float[]> from = gradients[1].g.dense();
    for (int m = 0; m < to.size(); m++) {
      addAll(to.get(m), from.get(m));
      Arrays.fill(from.get(m), 0f);
    }
  }

  private static void addAll(float[] a, float[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += b[i];
    }
  }
}
