// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/segment.h"

#include "imaging/cv/colourgrid.h"
#include "imaging/cv/priors.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/imgproc/detail/gcgraph.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace imaging::cv_ {

namespace {

constexpr int kCoarseSide = 200;
constexpr int kRounds = 3;
constexpr float kContrastWeight = 5;
constexpr float kMostColourOdds = 3;
constexpr int kDoubtfulPerson = 12; ///< of 255
constexpr int kDoubtfulBackground = 110;
// A colour that was seen nowhere is rather behind the person: backgrounds have more colours.
constexpr float kUnseenOnPerson = 2e-5F;
constexpr float kUnseenBehind = 1e-4F;
constexpr float kSurePerson = 1.2F;
constexpr float kSureBackground = -1.F;
constexpr float kWallNoise = 3.5F; ///< in the spread of the wall
constexpr float kMostWallOdds = 3;
constexpr float kMixed = 0.3F; ///< share of hair up to which a pixel is no hair
constexpr float kDarkHair = 50; ///< on a dark wall: all that differs counts, in its spread
constexpr double kDoubtfulRim = 0.2;
constexpr double kLocalCell = 0.8;
constexpr float kOldOdds = 0.35F;
constexpr float kDoubt = 0.3F; ///< what nothing speaks for is not the person

struct Step
{
    int dx;
    int dy;
    float weight; ///< a diagonal neighbour counts less
};

constexpr std::array kNeighbours{
    Step{1, 0, 1.F}, Step{-1, 1, 0.7071F}, Step{0, 1, 1.F}, Step{1, 1, 0.7071F}};

float difference(const cv::Vec3b &a, const cv::Vec3b &b)
{
    const cv::Vec3i d = cv::Vec3i(a) - cv::Vec3i(b);
    return float(d.dot(d));
}

/// GrabCut's beta: what counts as an edge depends on how busy the whole picture is.
float edgeScale(const cv::Mat3b &lab)
{
    double sum = 0;
    double count = 0;
    for (int y = 0; y + 1 < lab.rows; ++y) {
        for (int x = 0; x + 1 < lab.cols; ++x) {
            sum += double(
                difference(lab(y, x), lab(y, x + 1)) + difference(lab(y, x), lab(y + 1, x)));
            count += 2;
        }
    }
    return float(count / (2 * std::max(sum, count)));
}

/// Where the prior is sure it teaches the colours together with the cut; where it is not, the cut
/// alone teaches a little: first guesses would otherwise teach their own mistakes.
cv::Mat1f colourOdds(
    const cv::Mat3b &lab, const cv::Mat1b &person, const cv::Mat1f &prior, bool first)
{
    const cv::Mat1b inside(prior > kSurePerson);
    const cv::Mat1b outside(prior < kSureBackground);
    cv::Mat1b frontWeight(person / 255 * (first ? 0 : kDoubtfulPerson));
    frontWeight.setTo(128, inside);
    frontWeight.setTo(255, inside & person);
    cv::Mat1b backWeight((255 - person) / 255 * (first ? 0 : kDoubtfulBackground));
    backWeight.setTo(0, prior > 0.1F);
    backWeight.setTo(64, outside);
    backWeight.setTo(kDoubtfulBackground, outside & (255 - person));
    // Long hair may reach far out, but hardly to the border of the photo.
    const int rim = std::max(2, lab.cols / 20);
    cv::Mat1b border(lab.size(), uchar(255));
    border(cv::Rect(rim, rim, lab.cols - 2 * rim, lab.rows - rim)).setTo(0);
    backWeight.setTo(255, border & outside);
    const ColourGrid front(lab, frontWeight, {3, 8});
    const ColourGrid back(lab, backWeight, {4, 1});
    cv::Mat1f odds(lab.size());
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const float f = front.likelihood(lab(y, x), {x, y}) + kUnseenOnPerson;
            const float b = back.likelihood(lab(y, x), {x, y}) + kUnseenBehind;
            odds(y, x) = std::clamp(std::log(f / b), -kMostColourOdds, kMostColourOdds);
        }
    }
    return odds;
}

/// The cheapest border between person and background. Pixels that \p sure decides are no nodes of
/// the graph, their edges become weights of their neighbours.
class Cut
{
public:
    Cut(const cv::Mat3b &lab, const cv::Mat1f &odds, const cv::Mat1b &sure, float contrastWeight)
        : m_lab(lab), m_sure(sure), m_nodes(lab.size(), -1), m_beta(edgeScale(lab)),
          m_weight(contrastWeight)
    {
        const int open = cv::countNonZero(sure == 128);
        m_graph.create(uint(open), uint(open) * 8);
        for (int y = 0; y < lab.rows; ++y) {
            for (int x = 0; x < lab.cols; ++x) {
                if (sure(y, x) == 128)
                    m_nodes(y, x) = m_graph.addVtx();
            }
        }
        for (int y = 0; y < lab.rows; ++y) {
            for (int x = 0; x < lab.cols; ++x) {
                if (m_nodes(y, x) >= 0)
                    addTerminal(m_nodes(y, x), odds(y, x));
                for (const Step &step : kNeighbours)
                    connect({x, y}, step);
            }
        }
    }

    cv::Mat1b person()
    {
        m_graph.maxFlow();
        cv::Mat1b mask(m_sure.size());
        for (int y = 0; y < mask.rows; ++y) {
            for (int x = 0; x < mask.cols; ++x) {
                const int node = m_nodes(y, x);
                const bool in = node >= 0 ? m_graph.inSourceSegment(node) : m_sure(y, x) == 255;
                mask(y, x) = in ? 255 : 0;
            }
        }
        return mask;
    }

private:
    void addTerminal(int node, float odds)
    {
        m_graph.addTermWeights(node, std::max(0.F, odds), std::max(0.F, -odds));
    }

    void connect(cv::Point from, const Step &step)
    {
        const cv::Point to = from + cv::Point(step.dx, step.dy);
        if (to.x < 0 || to.x >= m_lab.cols || to.y >= m_lab.rows)
            return;
        const int a = m_nodes(from);
        const int b = m_nodes(to);
        if (a < 0 && b < 0)
            return;
        const float w
            = m_weight * step.weight * std::exp(-m_beta * difference(m_lab(from), m_lab(to)));
        if (a >= 0 && b >= 0)
            m_graph.addEdges(a, b, w, w);
        else
            addTerminal(a >= 0 ? a : b, m_sure(a >= 0 ? to : from) == 255 ? w : -w);
    }

    cv::Mat3b m_lab;
    cv::Mat1b m_sure;
    cv::Mat1i m_nodes;
    cv::detail::GCGraph<float> m_graph;
    float m_beta;
    float m_weight;
};

cv::Mat3b labOf(const cv::Mat3b &photo, const cv::Size &size)
{
    cv::Mat3b lab;
    cv::resize(photo, lab, size, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(lab, lab, {3, 3}, 0.7);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    return lab;
}

/// How far the top of the head is from the wall on average.
float hairDistance(
    const cv::Mat3b &lab, const cv::Mat1f &prior, const FaceMarks &m, const PlainWall &wall)
{
    const int brow = std::clamp(cvRound(m.eyeCentre().y() - 0.7 * m.eyeDistance()), 0, lab.rows);
    float sum = 0;
    float count = 1;
    for (int y = 0; y < brow; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            if (prior(y, x) > kSurePerson) {
                sum += wall.distance(lab(y, x), {x, y});
                ++count;
            }
        }
    }
    return sum / count;
}

/// What a plain wall says: its own colour is background, any other is rather the person. Below the
/// shoulders nothing of the wall was seen.
cv::Mat1f wallOdds(const cv::Mat3b &lab, const cv::Mat1f &prior, const FaceMarks &m)
{
    cv::Mat1f odds(lab.size(), 0.F);
    const int bottom = std::clamp(cvRound(m.chin.y() + 1.5 * m.eyeDistance()), 0, lab.rows);
    cv::Mat1b around(prior < kSureBackground);
    around.rowRange(std::clamp(cvRound(m.chin.y()), 0, lab.rows), lab.rows).setTo(0);
    const PlainWall wall(lab, around);
    if (!wall.found())
        return odds;
    const float mixed = kMixed * std::max(0.F, hairDistance(lab, prior, m, wall) - kDarkHair);
    for (int y = 0; y < bottom; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const float d = wall.distance(lab(y, x), {x, y}) - kWallNoise;
            // In between are edges of dark hair as well as wisps of fair hair.
            const float rest = d < 0 ? d : std::max(0.F, d - mixed);
            odds(y, x) = std::clamp(rest, -kMostWallOdds, kMostWallOdds);
        }
    }
    return odds;
}

/// \p mask at \p size, and 128 within \p reach pixels of its border.
cv::Mat1b openAround(const cv::Mat1b &mask, const cv::Size &size, int reach)
{
    cv::Mat1b large;
    cv::resize(mask, large, size, 0, 0, cv::INTER_LINEAR);
    large = cv::Mat1b(large > 127);
    cv::Mat1b band;
    cv::morphologyEx(large, band, cv::MORPH_GRADIENT, disc(reach));
    large.setTo(128, band);
    return large;
}

/// \p mask cut again by what the colours on its two sides are near the place in question.
cv::Mat1b refined(const cv::Mat3b &lab, cv::Mat1b mask, const cv::Mat1f &odds,
    const cv::Mat1f &wall, const FaceMarks &m)
{
    const double e = m.eyeDistance();
    // In front of a plain wall a bay with the wall's colour is a bay.
    const bool busy = cv::countNonZero(wall) == 0;
    mask = Cut(lab, odds, openAround(mask, lab.size(), 5), 2 * kContrastWeight).person();
    mask = onePiece(mask, m, busy);
    const cv::Mat1b open = openAround(mask, lab.size(), std::max(3, cvRound(kDoubtfulRim * e)));
    const cv::Mat1f local = localOdds(lab, open, kLocalCell * e, kMostColourOdds);
    const cv::Mat1f both(local + kOldOdds * odds + wall - kDoubt);
    return withoutThorns(Cut(lab, both, open, 2 * kContrastWeight).person(), m, busy);
}

} // namespace

cv::Mat1b personMask(const cv::Mat3b &photo, const FaceMarks &marks)
{
    const double scale = std::min(1.0, double(kCoarseSide) / std::max(photo.cols, photo.rows));
    const cv::Size coarse(cvRound(photo.cols * scale), cvRound(photo.rows * scale));
    const cv::Mat3b lab = labOf(photo, coarse);
    const FaceMarks m = marks.transformed(scale, {});
    const Priors priors = priorsFor(coarse, m);
    cv::Mat1b mask(priors.odds > 0);
    cv::Mat1f wall = wallOdds(lab, priors.odds, m);
    cv::Mat1f odds;
    for (int round = 0; round < kRounds; ++round) {
        odds = colourOdds(lab, mask, priors.odds, round == 0) + priors.odds + wall;
        mask = Cut(lab, odds, priors.sure, kContrastWeight).person();
    }
    mask = onePiece(mask, m, cv::countNonZero(wall) == 0);
    const cv::Size fine(coarse.width * 2, coarse.height * 2);
    cv::resize(odds, odds, fine, 0, 0, cv::INTER_LINEAR);
    cv::resize(wall, wall, fine, 0, 0, cv::INTER_LINEAR);
    return refined(labOf(photo, fine), mask, odds, wall, marks.transformed(2 * scale, {}));
}

} // namespace imaging::cv_
