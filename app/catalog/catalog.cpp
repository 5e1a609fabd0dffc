// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"

#include "catalog/reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

namespace catalog {

namespace {

template <class T> using Read = core::Result<T> (*)(const QJsonObject &);
/// One sentence when an entry does not fit the rest of the catalog; empty when it does.
template <class T> using Misfit = std::function<QString(const T &)>;

constexpr qint64 kLargestFile = 1 << 20;

core::Error badRequest(const QString &message)
{
    return {.code = core::Error::Code::BadRequest, .message = message};
}

template <class T> const T *find(const QList<T> &list, const QString &key)
{
    const auto at
        = std::find_if(list.begin(), list.end(), [&](const T &entry) { return entry.key == key; });
    return at == list.end() ? nullptr : &*at;
}

core::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return badRequest(Reader::tr("It cannot be read. Check its permissions."));
    if (file.size() > kLargestFile)
        return badRequest(Reader::tr("It is larger than 1 MB. Split it into several files."));
    return file.readAll();
}

template <class T>
core::Result<QList<T>> readFile(const QString &path, Read<T> read, const Misfit<T> &misfit)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    const auto entries = entriesIn(*content);
    if (!entries)
        return entries.error();
    QList<T> list;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const auto entry = read(entries->at(i));
        QString problem = entry ? misfit(*entry) : entry.error().message;
        if (entry && find(list, entry->key))
            problem = Reader::tr("The key stands twice in the file. Rename or remove one.");
        if (!problem.isEmpty()) {
            const QString key = entries->at(i).value(QLatin1String("key")).toString();
            return badRequest(Reader::tr("Entry \"%1\": %2")
                                  .arg(key.isEmpty() ? QString::number(i + 1) : key, problem));
        }
        list.append(*entry);
    }
    return list;
}

template <class T> void merge(QList<T> &into, const QList<T> &list)
{
    for (const T &entry : list) {
        const auto at = std::find_if(
            into.begin(), into.end(), [&](const T &old) { return old.key == entry.key; });
        if (at == into.end())
            into.append(entry);
        else
            *at = entry;
    }
}

/// Reads files of one kind, built-in first, and gathers what is wrong with them.
template <class T> class Loader
{
public:
    Loader(Read<T> read, QStringList &problems) : m_read(read), m_problems(problems) { }

    void add(const QString &path, const Misfit<T> &misfit)
    {
        const auto list = readFile<T>(path, m_read, misfit);
        if (list)
            merge(m_list, *list);
        else
            skip(path, list.error().message);
    }

    /// A key of two files of the folder is refused in the second: which one wins must not hang on
    /// names.
    void addFolder(const QString &path, const Misfit<T> &misfit)
    {
        QHash<QString, QString> owner;
        const QDir folder(path);
        const auto names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QStringList keys;
            add(folder.filePath(name), [&](const T &entry) {
                if (owner.contains(entry.key)) {
                    return Reader::tr("The key is also in %1. Rename or remove one.")
                        .arg(owner.value(entry.key));
                }
                keys.append(entry.key);
                return misfit(entry);
            });
            for (const QString &key : keys)
                owner.insert(key, name);
        }
    }

    const QList<T> &list() const { return m_list; }

private:
    void skip(const QString &path, const QString &why)
    {
        m_problems.append(Reader::tr("The catalog file %1 was skipped. %2")
                              .arg(QDir::toNativeSeparators(path), why));
    }

    Read<T> m_read;
    QStringList &m_problems;
    QList<T> m_list;
};

/// \param check cross-checks that need the built-in entries; nothing of the built-in catalog itself
/// is checked.
template <class T>
QList<T> loaded(const QString &name, const QString &overlay, Read<T> read,
    const std::function<QString(const QList<T> &, const T &)> &check, QStringList &problems)
{
    Loader<T> loader(read, problems);
    loader.add(QStringLiteral(":/catalog/%1.json").arg(name), [](const T &) { return QString(); });
    const QList<T> builtIn = loader.list();
    if (!overlay.isEmpty()) {
        loader.addFolder(
            QDir(overlay).filePath(name), [&](const T &entry) { return check(builtIn, entry); });
    }
    return loader.list();
}

QString unknownLook(const QList<Style> &builtIn, const Style &style)
{
    const bool known = style.look.isEmpty()
        || std::any_of(builtIn.begin(), builtIn.end(),
            [&](const Style &other) { return other.look == style.look; });
    return known
        ? QString()
        : Reader::tr("There is no look called \"%1\". Leave \"look\" out, or name one of the "
                     "built-in looks.")
              .arg(style.look);
}

} // namespace

Catalog Catalog::load(const QString &overlay)
{
    Catalog catalog;
    QStringList &problems = catalog.m_problems;
    catalog.m_providers = loaded<Provider>(
        QStringLiteral("providers"), overlay, &providerFrom,
        [](const QList<Provider> &, const Provider &) { return QString(); }, problems);
    catalog.m_models = loaded<Model>(
        QStringLiteral("models"), overlay, &modelFrom,
        [&](const QList<Model> &, const Model &model) {
            return catalog.provider(model.provider)
                ? QString()
                : Reader::tr("There is no provider called \"%1\". Add it in \"providers\" first.")
                      .arg(model.provider);
        },
        problems);
    catalog.m_styles
        = loaded<Style>(QStringLiteral("styles"), overlay, &styleFrom, &unknownLook, problems);
    const QStringList order = groups();
    std::stable_sort(
        catalog.m_styles.begin(), catalog.m_styles.end(), [&](const Style &a, const Style &b) {
            return order.indexOf(a.group) < order.indexOf(b.group);
        });
    return catalog;
}

const Style *Catalog::style(const QString &key) const
{
    return find(m_styles, key);
}

const Model *Catalog::model(const QString &key) const
{
    return find(m_models, key);
}

const Provider *Catalog::provider(const QString &key) const
{
    return find(m_providers, key);
}

} // namespace catalog
