// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/colour.h"

#include <algorithm>

namespace avatars {

namespace {

/// Linear light of each sRGB byte (IEC 61966-2-1), so that no power function is needed.
constexpr std::array<double, 256> kLinear{
    0.0, 0.000303527, 0.000607054, 0.000910581, 0.001214108, 0.001517635, 0.001821162,
    0.002124689, 0.002428216, 0.002731743, 0.00303527, 0.003346536, 0.003676507, 0.004024717,
    0.004391442, 0.004776953, 0.005181517, 0.005605392, 0.006048833, 0.006512091, 0.00699541,
    0.007499032, 0.008023193, 0.008568126, 0.009134059, 0.009721217, 0.010329823, 0.010960094,
    0.011612245, 0.012286488, 0.012983032, 0.013702083, 0.014443844, 0.015208514, 0.015996293,
    0.016807376, 0.017641954, 0.01850022, 0.019382361, 0.020288563, 0.02121901, 0.022173885,
    0.023153366, 0.024157632, 0.02518686, 0.026241222, 0.027320892, 0.02842604, 0.029556834,
    0.030713444, 0.031896033, 0.033104767, 0.034339807, 0.035601315, 0.03688945, 0.038204372,
    0.039546235, 0.040915197, 0.042311411, 0.043735029, 0.045186204, 0.046665086, 0.048171824,
    0.049706566, 0.051269458, 0.052860647, 0.054480276, 0.05612849, 0.05780543, 0.059511238,
    0.061246054, 0.063010018, 0.064803267, 0.066625939, 0.06847817, 0.070360096, 0.072271851,
    0.074213568, 0.076185381, 0.078187422, 0.08021982, 0.082282707, 0.084376212, 0.086500462,
    0.088655586, 0.090841711, 0.093058963, 0.095307467, 0.097587347, 0.099898728, 0.102241733,
    0.104616484, 0.107023103, 0.109461711, 0.111932428, 0.114435374, 0.116970668, 0.119538428,
    0.122138772, 0.124771818, 0.12743768, 0.130136477, 0.132868322, 0.13563333, 0.138431615,
    0.141263291, 0.144128471, 0.147027266, 0.14995979, 0.152926152, 0.155926464, 0.158960835,
    0.162029376, 0.165132195, 0.1682694, 0.171441101, 0.174647404, 0.177888416, 0.181164244,
    0.184474995, 0.187820772, 0.191201683, 0.19461783, 0.19806932, 0.201556254, 0.205078736,
    0.20863687, 0.212230757, 0.2158605, 0.2195262, 0.223227957, 0.226965874, 0.230740049,
    0.234550582, 0.238397574, 0.242281122, 0.246201327, 0.250158285, 0.254152094, 0.258182853,
    0.262250658, 0.266355605, 0.270497791, 0.274677312, 0.278894263, 0.28314874, 0.287440838,
    0.29177065, 0.296138271, 0.300543794, 0.304987314, 0.309468923, 0.313988713, 0.318546778,
    0.323143209, 0.327778098, 0.332451536, 0.337163615, 0.341914425, 0.346704056, 0.3515326,
    0.356400144, 0.36130678, 0.366252596, 0.37123768, 0.376262123, 0.381326011, 0.386429434,
    0.391572478, 0.396755231, 0.40197778, 0.407240212, 0.412542613, 0.417885071, 0.42326767,
    0.428690497, 0.434153636, 0.439657174, 0.445201195, 0.450785783, 0.456411023, 0.462077,
    0.467783796, 0.473531496, 0.479320183, 0.48514994, 0.49102085, 0.496932995, 0.502886458,
    0.508881321, 0.514917665, 0.520995573, 0.527115126, 0.533276404, 0.539479489, 0.545724461,
    0.552011402, 0.55834039, 0.564711506, 0.571124829, 0.57758044, 0.584078418, 0.590618841,
    0.597201788, 0.603827339, 0.610495571, 0.617206562, 0.623960392, 0.630757136, 0.637596874,
    0.644479682, 0.651405637, 0.658374817, 0.665387298, 0.672443157, 0.67954247, 0.686685312,
    0.693871761, 0.701101892, 0.70837578, 0.715693501, 0.723055129, 0.73046074, 0.737910409,
    0.74540421, 0.752942217, 0.760524505, 0.768151147, 0.775822218, 0.783537792, 0.79129794,
    0.799102738, 0.806952258, 0.814846572, 0.822785754, 0.830769877, 0.838799012, 0.846873232,
    0.854992608, 0.863157213, 0.871367119, 0.879622397, 0.887923118, 0.896269353, 0.904661174,
    0.913098652, 0.921581856, 0.930110858, 0.938685728, 0.947306537, 0.955973353, 0.964686248,
    0.97344529, 0.98225055, 0.991102097, 1.0,
};

struct Linear
{
    double r = 0;
    double g = 0;
    double b = 0;
};

/// The cube root of 0 … 1.1 by Newton's steps from a chord.
double cubeRoot(double value)
{
    if (value <= 0)
        return 0;
    double root = 0.2 + 0.8 * value;
    for (int i = 0; i < 24; ++i)
        root -= (root * root * root - value) / (3 * root * root);
    return root;
}

double squareRoot(double value)
{
    if (value <= 0)
        return 0;
    double root = 0.5 + 0.5 * value;
    for (int i = 0; i < 32; ++i)
        root = 0.5 * (root + value / root);
    return root;
}

std::uint8_t toByte(double linear)
{
    const auto above = std::lower_bound(kLinear.begin(), kLinear.end(), linear);
    if (above == kLinear.begin())
        return 0;
    if (above == kLinear.end())
        return 255;
    const auto index = static_cast<std::uint8_t>(above - kLinear.begin());
    return *above - linear <= linear - *(above - 1) ? index : static_cast<std::uint8_t>(index - 1);
}

Linear toLinear(const Oklab &c)
{
    const double l = c.l + 0.3963377774 * c.a + 0.2158037573 * c.b;
    const double m = c.l - 0.1055613458 * c.a - 0.0638541728 * c.b;
    const double s = c.l - 0.0894841775 * c.a - 1.2914855480 * c.b;
    const double l3 = l * l * l;
    const double m3 = m * m * m;
    const double s3 = s * s * s;
    return {4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
            -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
            -0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3};
}

bool fits(const Linear &c)
{
    constexpr double kSlack = 0.0005;
    const auto inside = [](double v) { return v >= -kSlack && v <= 1 + kSlack; };
    return inside(c.r) && inside(c.g) && inside(c.b);
}

struct Direction
{
    double x;
    double y;
};

/// Cosine and sine of 20 + 30 k degrees.
constexpr std::array<Direction, 12> kHues{{{0.939692621, 0.342020143},
                                           {0.64278761, 0.766044443},
                                           {0.173648178, 0.984807753},
                                           {-0.342020143, 0.939692621},
                                           {-0.766044443, 0.64278761},
                                           {-0.984807753, 0.173648178},
                                           {-0.939692621, -0.342020143},
                                           {-0.64278761, -0.766044443},
                                           {-0.173648178, -0.984807753},
                                           {0.342020143, -0.939692621},
                                           {0.766044443, -0.64278761},
                                           {0.984807753, -0.173648178}}};

/// Cosine and sine of 30 k degrees.
constexpr std::array<Direction, 12> kTurns{{{1, 0},
                                            {0.866025404, 0.5},
                                            {0.5, 0.866025404},
                                            {0, 1},
                                            {-0.5, 0.866025404},
                                            {-0.866025404, 0.5},
                                            {-1, 0},
                                            {-0.866025404, -0.5},
                                            {-0.5, -0.866025404},
                                            {0, -1},
                                            {0.5, -0.866025404},
                                            {0.866025404, -0.5}}};

int digit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    const char16_t lower = u | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

} // namespace

QString Rgb::hex() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QString text(7, u'#');
    const std::array<std::uint8_t, 3> parts{r, g, b};
    for (qsizetype i = 0; i < 3; ++i) {
        text[1 + 2 * i] = QLatin1Char(kDigits[parts[std::size_t(i)] >> 4]);
        text[2 + 2 * i] = QLatin1Char(kDigits[parts[std::size_t(i)] & 15]);
    }
    return text;
}

std::optional<Rgb> rgbFromHex(const QString &text)
{
    if (!text.startsWith(u'#') || (text.size() != 4 && text.size() != 7))
        return std::nullopt;
    std::array<int, 6> digits{};
    const bool brief = text.size() == 4;
    for (std::size_t i = 0; i < 6; ++i) {
        digits[i] = digit(text[static_cast<qsizetype>(1 + (brief ? i / 2 : i))]);
        if (digits[i] < 0)
            return std::nullopt;
    }
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(digits[i] * 16 + digits[i + 1]); };
    return Rgb{byte(0), byte(2), byte(4)};
}

Oklab toOklab(Rgb colour)
{
    const double r = kLinear[colour.r];
    const double g = kLinear[colour.g];
    const double b = kLinear[colour.b];
    const double l = cubeRoot(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = cubeRoot(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = cubeRoot(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

Rgb toRgb(const Oklab &colour)
{
    Linear linear = toLinear(colour);
    if (!fits(linear)) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 16; ++i) {
            const double share = 0.5 * (low + high);
            linear = toLinear({colour.l, colour.a * share, colour.b * share});
            (fits(linear) ? low : high) = share;
        }
        linear = toLinear({colour.l, colour.a * low, colour.b * low});
    }
    return {toByte(linear.r), toByte(linear.g), toByte(linear.b)};
}

Oklab turned(const Oklab &colour, int twelfths)
{
    const Direction turn = kTurns[static_cast<std::size_t>(((twelfths % 12) + 12) % 12)];
    return {colour.l, colour.a * turn.x - colour.b * turn.y, colour.a * turn.y + colour.b * turn.x};
}

Oklab withTone(const Oklab &colour, double l, double chroma)
{
    constexpr double kGrey = 0.004;
    const double old = squareRoot(colour.a * colour.a + colour.b * colour.b);
    if (old < kGrey)
        return {l, colour.a, colour.b};
    return {l, colour.a / old * chroma, colour.b / old * chroma};
}

Rgb hueAt(int twelfth, double l, double chroma)
{
    const Direction hue = kHues[static_cast<std::size_t>(((twelfth % 12) + 12) % 12)];
    return toRgb({l, hue.x * chroma, hue.y * chroma});
}

double luminance(Rgb colour)
{
    return 0.2126 * kLinear[colour.r] + 0.7152 * kLinear[colour.g] + 0.0722 * kLinear[colour.b];
}

double contrast(Rgb one, Rgb other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

Rgb shifted(Rgb colour, double l, double chroma)
{
    const Oklab lab = toOklab(colour);
    return toRgb({std::clamp(lab.l + l, 0.0, 1.0), lab.a * chroma, lab.b * chroma});
}

Rgb mixed(Rgb colour, Rgb other, double share)
{
    const Oklab one = toOklab(colour);
    const Oklab two = toOklab(other);
    const auto between = [share](double from, double to) { return from + (to - from) * share; };
    return toRgb({between(one.l, two.l), between(one.a, two.a), between(one.b, two.b)});
}

Rgb inkOn(Rgb tile)
{
    constexpr Rgb kWhite{255, 255, 255};
    constexpr Rgb kBlack{0, 0, 0};
    return contrast(tile, kWhite) >= contrast(tile, kBlack) ? kWhite : kBlack;
}

Rgb darkEnoughForWhite(Rgb brand, double least)
{
    constexpr Rgb kWhite{255, 255, 255};
    Rgb tile = brand;
    for (Oklab lab = toOklab(brand); contrast(tile, kWhite) < least && lab.l > 0; lab.l -= 0.005)
        tile = toRgb(lab);
    return tile;
}

} // namespace avatars
